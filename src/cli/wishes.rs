//! For whom and how CVs are made: what was typed, then what the profile says itself, then what is usual.

use std::sync::Arc;

use crate::app::derived::Derived;
use crate::app::documents::Ending;
use crate::app::headless;
use crate::base::clock::Clock;
use crate::base::date::PartialDate;
use crate::base::id::RoleId;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::cli::args::{LookArgs, WishArgs};
use crate::cli::{self, choose};
use crate::cv::{self, Purpose};
use crate::record::Record;
use crate::text::Text;

/// Wishes for one or many CVs, checked.
pub(super) struct Wishes {
    /// `None` takes the profile's language, else that of the messages.
    text: Option<Arc<Text>>,
    spoken: Arc<Text>,
    country: Option<String>,
    role: Wished,
    look: LookArgs,
    today: PartialDate,
}

/// The role that a CV is made for.
enum Wished {
    Best,
    Nobody,
    Of(RoleId),
    /// As the profile says, else none.
    Own,
}

impl Wishes {
    /// Checks what was typed; `spoken` is the language of messages.
    pub(super) fn new(
        catalog: &Catalog,
        spoken: &Arc<Text>,
        args: &WishArgs,
    ) -> Result<Self, Problem> {
        let text = match &args.lang {
            Some(tag) => Some(cli::language(tag).ok_or_else(|| choose::unknown_language(tag))?),
            None => None,
        };
        let role = match args.role.as_deref() {
            Some("best") => Wished::Best,
            Some("none") => Wished::Nobody,
            Some(typed) => Wished::Of(choose::role(catalog, typed)?),
            None => Wished::Own,
        };
        let country = args.country.as_deref().map(choose::country).transpose()?;
        Ok(Self {
            text,
            spoken: Arc::clone(spoken),
            country,
            role,
            look: args.look.clone(),
            today: Clock::Real.today(),
        })
    }

    /// The language in which a profile's CV is written.
    fn text_of(&self, record: &Record) -> Arc<Text> {
        let own = || {
            let tag = record.cv.language.as_ref()?;
            cli::language(tag.as_str())
        };
        let text = self.text.clone().or_else(own);
        text.unwrap_or_else(|| Arc::clone(&self.spoken))
    }

    /// The role, by the answers if there are any.
    fn role_of(
        &self,
        catalog: &Catalog,
        record: &Record,
        results: Option<&Derived>,
    ) -> Result<Option<RoleId>, Problem> {
        match &self.role {
            Wished::Nobody => Ok(None),
            Wished::Of(role) => Ok(Some(role.clone())),
            Wished::Own if record.cv.untailored => Ok(None),
            Wished::Own => Ok(record
                .cv
                .role
                .clone()
                .filter(|role| catalog.role(role).is_some())),
            Wished::Best => {
                let best = results.and_then(Derived::best_role).cloned();
                best.map(Some).ok_or_else(|| {
                    let message = Message::new("cli-no-best-role");
                    Problem::error(Place::default(), message)
                        .hint(Message::new("cli-no-best-role-hint"))
                })
            }
        }
    }

    /// A profile in that kind of file, and what that has no place for.
    pub(super) fn make(
        &self,
        catalog: &Catalog,
        mut record: Record,
        ending: Ending,
    ) -> Result<Loaded<Vec<u8>>, Problem> {
        let text = self.text_of(&record);
        if matches!(ending, Ending::Json | Ending::Xml) {
            return Ok(headless::profile_file(&text, &record, ending, self.today));
        }
        let results = (!record.answers.is_empty()).then(|| Derived::of(catalog, &record));
        let role = self.role_of(catalog, &record, results.as_ref())?;
        record.cv.look = self.look.over(record.cv.look);
        let own = self.country.clone().or_else(|| record.cv.country.clone());
        let country = own.unwrap_or_else(|| cv::usual_country(text.tag()).to_owned());
        let purpose = Purpose {
            role: role.as_ref(),
            country: &country,
            today: self.today,
        };
        let document = headless::compose(&text, catalog, &record, results.as_ref(), &purpose);
        Ok(Loaded {
            value: headless::cv_file(&document, ending)?,
            problems: headless::unprintable(&document, ending)
                .into_iter()
                .collect(),
        })
    }
}

/// The kind of file that a format's name asks for.
pub(super) fn ending(format: &str) -> Option<Ending> {
    match format {
        "json-resume" => Some(Ending::Json),
        "europass" => Some(Ending::Xml),
        name => Ending::ALL.into_iter().find(|ending| ending.name() == name),
    }
}
