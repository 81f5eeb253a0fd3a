//! Where and how one works, what is good about it, and what is hard.

use egui::{Align, Layout, Ui, vec2};

use super::opener::{Opener, opened};
use super::{Card, RoleDetailScreen, Shown};
use crate::base::problem::Arg;
use crate::catalog::guidance::{Topic, TopicKind};
use crate::catalog::role::Contact;
use crate::catalog::wording::GuideWords;
use crate::matching::is_unwanted;
use crate::ui::focus;
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::pill::Pill;
use crate::ui::kit::status::{Chip, Status};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::Type;

impl RoleDetailScreen {
    /// How customers reach one, in which sectors and at which places.
    pub(super) fn where_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let text = shown.view.text;
        let sectors = shown.topics(TopicKind::Sector);
        let settings = shown.topics(TopicKind::Setting);
        if shown.role.contacts.is_empty() && sectors.is_empty() && settings.is_empty() {
            return;
        }
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.add(Words::new(Type::Heading, text.get("roles-where")));
            if !shown.role.contacts.is_empty() {
                soft_text(ui, Type::Small, text.get("roles-contacts"));
                wrapped(ui, |ui| {
                    for contact in &shown.role.contacts {
                        let words = text.get(contact_key(*contact));
                        ui.add(Chip::new(Status::Neutral, &words));
                    }
                });
            }
            self.pills_ui(ui, shown, "roles-sectors", &sectors);
            self.pills_ui(ui, shown, "roles-settings", &settings);
        });
    }

    /// Topics as pills; the text of the one that is open stands below them.
    fn pills_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, key: &str, topics: &[&Topic]) {
        if topics.is_empty() {
            return;
        }
        ui.add_space(4.0);
        soft_text(ui, Type::Small, shown.view.text.get(key));
        let mut open = self.topic.take();
        wrapped(ui, |ui| {
            for topic in topics {
                let is_open = open.as_ref() == Some(&topic.id);
                let response = ui.add(Pill::new(&shown.title(topic), is_open).small());
                let is_reached = response.gained_focus() && focus::is_visible(ui.ctx());
                if response.clicked() && is_open {
                    open = None;
                } else if response.clicked() || is_reached {
                    open = Some(topic.id.clone());
                }
            }
        });
        self.topic = open;
        let open = topics
            .iter()
            .find(|topic| self.topic.as_ref() == Some(&topic.id));
        if let Some(topic) = open {
            opened(ui, |ui| shown.topic_ui(ui, topic));
        }
    }

    /// What is good about the work.
    pub(super) fn benefits_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let topics = shown.topics(TopicKind::Benefit);
        self.topics_ui(ui, shown, (Card::Benefits, "roles-benefits"), &topics);
    }

    /// What is hard about the work; first what the client would rather not have.
    pub(super) fn downsides_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let mut topics = shown.topics(TopicKind::Downside);
        topics.sort_by_key(|topic| !shown.is_unwanted(topic));
        self.topics_ui(ui, shown, (Card::Downsides, "roles-downsides"), &topics);
    }

    fn topics_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        (kind, key): (Card, &str),
        topics: &[&Topic],
    ) {
        if topics.is_empty() {
            return;
        }
        let text = shown.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, text.get(key)));
            ui.add_space(4.0);
            for (place, topic) in topics.iter().enumerate() {
                if place > 0 {
                    divider(ui);
                }
                let is_marked = kind == Card::Downsides && shown.is_unwanted(topic);
                let word = if is_marked {
                    text.get("explain-condition-less")
                } else {
                    String::new()
                };
                let title = shown.title(topic);
                let is_open = self.open.contains(&(kind, place));
                let opener = Opener {
                    title: &title,
                    word: &word,
                    status: Status::Partial,
                    is_open,
                };
                if opener.ui(ui) {
                    self.turn((kind, place));
                }
                if is_open {
                    opened(ui, |ui| shown.topic_ui(ui, topic));
                    ui.add_space(8.0);
                }
            }
        });
    }
}

impl Shown<'_> {
    /// The role's topics of a kind, in the order of its file.
    fn topics(&self, kind: TopicKind) -> Vec<&Topic> {
        let guidance = &self.view.catalog.guidance;
        let topics = self.role.topics.iter().filter_map(|id| guidance.topic(id));
        topics.filter(|topic| topic.kind == kind).collect()
    }

    fn topic_words(&self, topic: &Topic) -> Option<&GuideWords> {
        self.view.words.topics.get(&topic.id)
    }

    fn title(&self, topic: &Topic) -> String {
        self.topic_words(topic)
            .map_or_else(|| topic.id.to_string(), |words| words.title.clone())
    }

    /// The client said to want little of what it is about.
    fn is_unwanted(&self, topic: &Topic) -> bool {
        let profile = &self.view.derived.profile;
        topic
            .condition
            .as_ref()
            .is_some_and(|id| is_unwanted(profile, id))
    }

    /// What a topic says, what helps, and who says so.
    fn topic_ui(&self, ui: &mut Ui, topic: &Topic) {
        let Some(words) = self.topic_words(topic) else {
            return;
        };
        soft_text(ui, Type::Body15, words.text.as_str());
        if !words.help.is_empty() {
            let help = [("help", Arg::from(words.help.as_str()))];
            let help = self.view.text.with("roles-what-helps", &help);
            ui.add(Words::marked(Type::Body15, &help));
        }
        self.sources_ui(ui, &topic.sources);
    }

    /// Where an entry comes from, in words.
    pub(super) fn sources_ui(&self, ui: &mut Ui, sources: &[String]) {
        if sources.is_empty() {
            faint_text(ui, Type::Caption, self.view.text.get("explain-source-own"));
        }
        for source in sources {
            faint_text(ui, Type::Caption, self.explain.source(source));
        }
    }
}

fn wrapped(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let room = vec2(ui.available_width(), 0.0);
    let layout = Layout::left_to_right(Align::Min).with_main_wrap(true);
    ui.allocate_ui_with_layout(room, layout, |ui| {
        ui.set_width(room.x);
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        contents(ui);
    });
}

pub(in crate::ui::screen) fn contact_key(contact: Contact) -> &'static str {
    match contact {
        Contact::Chat => "roles-contact-chat",
        Contact::Email => "roles-contact-email",
        Contact::FaceToFace => "roles-contact-face",
        Contact::Phone => "roles-contact-phone",
        Contact::SocialMedia => "roles-contact-social",
        Contact::Support => "roles-contact-support",
    }
}
