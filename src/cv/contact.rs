//! Name, headline and contact line.

use std::collections::BTreeSet;

use crate::base::id::{LanguageTag, RoleId};
use crate::catalog::wording::{Gendered, RoleWords, Wording};
use crate::cv::block::{Block, Change, Run};
use crate::cv::custom::Shown;
use crate::cv::writer::{Writer, web_address};
use crate::cv::{detect, phrase};
use crate::record::profile::{NetworkProfile, SpokenOf};
use crate::record::words::folded_words;

/// Words that begin with so many equal letters count as forms of one word.
const LETTERS_COMPARED: usize = 6;

pub(super) fn write(writer: &mut Writer<'_>, beside: &Shown) {
    let basics = &writer.profile.basics;
    let name = named(
        basics.name.as_deref().unwrap_or_default(),
        writer.text.tag(),
    );
    if !name.text.is_empty() {
        let name = name.with_spot("basics.name");
        writer.blocks.push(Block::Name(name));
    }
    let headline = headline(writer);
    if !headline.text.is_empty() {
        writer.blocks.push(Block::Headline(headline));
    }
    let contact = contact(writer, beside);
    if !contact.is_empty() {
        writer.blocks.push(Block::Contact(contact));
    }
}

/// A name of a person or place: its script may tell another language, its letters do not.
pub(super) fn named(name: &str, language: &LanguageTag) -> Run {
    let name = phrase::clean(name);
    let tag = detect::language_of_script(&name).filter(|tag| tag != language);
    Run {
        language: tag,
        ..Run::plain(name)
    }
}

/// The role's headline in the CV's language; the client's own if it names the role already or there is no role.
fn headline(writer: &mut Writer<'_>) -> Run {
    let of_this_cv = writer.run(&writer.choices.headline);
    if !of_this_cv.text.is_empty() {
        return of_this_cv.with_spot("cv.headline");
    }
    let own = writer.run(writer.profile.basics.label.as_deref().unwrap_or_default());
    let own = own.with_spot("basics.label");
    let words = writer.catalog.words(writer.text.tag());
    let Some(words) = writer.role.and_then(|role| words.roles.get(&role.id)) else {
        return own;
    };
    let Gendered {
        feminine,
        masculine,
        neutral,
    } = &words.headline;
    let names = [feminine, masculine, neutral, &words.title];
    let names_the_role = names.iter().any(|name| says_all_of(&own.text, name));
    let ours = of_role(words, writer.profile.spoken_of);
    if names_the_role || ours.is_empty() || !writer.makes(Change::Headline) {
        return own;
    }
    Run::plain(ours).with_spot("basics.label")
}

/// Whether a label holds all words of a role's name, whatever their endings.
fn says_all_of(label: &str, name: &str) -> bool {
    let beginnings = |text: &str| -> BTreeSet<String> {
        let words = folded_words(text);
        words
            .into_iter()
            .map(|word| word.chars().take(LETTERS_COMPARED).collect())
            .collect()
    };
    let name = beginnings(name);
    !name.is_empty() && name.is_subset(&beginnings(label))
}

/// What a role has as headline, in the form that agrees with the client; empty if the role is unknown.
pub fn role_headline<'a>(words: &'a Wording, role: &RoleId, spoken_of: SpokenOf) -> &'a str {
    let words = words.roles.get(role);
    words
        .map(|words| of_role(words, spoken_of))
        .unwrap_or_default()
}

fn of_role(words: &RoleWords, spoken_of: SpokenOf) -> &str {
    let form = agreeing(&words.headline, spoken_of);
    if form.is_empty() { &words.title } else { form }
}

/// The form that agrees with the client.
pub(super) fn agreeing(forms: &Gendered, spoken_of: SpokenOf) -> &str {
    match spoken_of {
        SpokenOf::Feminine => &forms.feminine,
        SpokenOf::Masculine => &forms.masculine,
        SpokenOf::Neutral => &forms.neutral,
    }
}

/// Street and postcode if they are wanted, town and country, telephone, e-mail and pages.
fn contact(writer: &Writer<'_>, beside: &Shown) -> Vec<Run> {
    let basics = &writer.profile.basics;
    let language = writer.text.tag();
    let mut items = Vec::new();
    if beside.address {
        let location = &basics.location;
        let parts = [&location.address, &location.postal_code];
        let parts = parts.map(|part| phrase::clean(part.as_deref().unwrap_or_default()));
        let street = phrase::commas(parts.iter().map(String::as_str));
        items.push(named(&street, language).with_spot("basics.location.address"));
    }
    items.push(named(&place(writer), language).with_spot("basics.location.city"));
    let phone = phrase::clean(basics.phone.as_deref().unwrap_or_default());
    items.push(Run::plain(phone).with_spot("basics.phone"));
    items.push(email(basics.email.as_deref().unwrap_or_default()).with_spot("basics.email"));
    items.push(page(basics.url.as_deref().unwrap_or_default()).with_spot("basics.url"));
    let networks = basics.profiles.iter().enumerate();
    items.extend(networks.map(|(place, profile)| {
        network(profile).with_spot(&format!("basics.profiles.{place}.url"))
    }));
    items.retain(|item| !item.text.is_empty());
    items
}

fn place(writer: &Writer<'_>) -> String {
    let location = &writer.profile.basics.location;
    let town = [&location.city, &location.region]
        .into_iter()
        .flatten()
        .map(|town| phrase::clean(town))
        .find(|town| !town.is_empty())
        .unwrap_or_default();
    let code = phrase::clean(location.country_code.as_deref().unwrap_or_default());
    let key = format!("cv-country-{}", code.to_ascii_lowercase());
    let country = if writer.text.has(&key) {
        writer.text.get(&key)
    } else {
        code
    };
    phrase::commas([town.as_str(), country.as_str()])
}

fn email(address: &str) -> Run {
    let address = phrase::clean(address);
    let is_address = address.contains('@') && !address.contains([' ', '?', '&', '<', '>']);
    Run {
        link: is_address.then(|| format!("mailto:{address}")),
        ..Run::plain(address)
    }
}

/// A page by its address, without what every address begins with.
fn page(address: &str) -> Run {
    let shown = phrase::clean(address);
    let link = web_address(&shown);
    let bare = shown
        .strip_prefix("https://")
        .or_else(|| shown.strip_prefix("http://"))
        .unwrap_or(&shown);
    Run {
        link,
        ..Run::plain(bare.trim_end_matches('/'))
    }
}

fn network(profile: &NetworkProfile) -> Run {
    match profile.url.as_deref().map(page) {
        Some(page) if !page.text.is_empty() => page,
        _ => {
            let parts = [&profile.network, &profile.username]
                .map(|part| part.as_deref().unwrap_or_default());
            Run::plain(phrase::clean(&parts.join(" ")))
        }
    }
}
