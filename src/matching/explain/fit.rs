//! The fit as a number with its range, its word, and the role's pay.

use crate::base::problem::Arg;
use crate::catalog::role::{Pay, PayPeriod};
use crate::matching::explain::Explainer;
use crate::matching::reason::MustHaveState;
use crate::matching::{Category, Fit, GOOD, PARTIAL, RoleMatch, STRONG, whole};

/// A role's pay in the parts in which a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayWords {
    /// E.g. "800 to 1,200 €".
    pub amount: String,
    /// What the amount counts, or that the source does not say.
    pub period: String,
    /// Where the figures come from.
    pub source: String,
    /// What to keep in mind about figures without a year; else empty.
    pub note: String,
}

impl Explainer<'_> {
    /// The fit as a person reads it, e.g. "84".
    pub fn number(&self, fit: &Fit) -> String {
        self.text.whole(i64::from(whole(fit.expected)))
    }

    /// The range beside the number, e.g. "most likely between 78 and 89".
    pub fn headline(&self, fit: &Fit) -> String {
        self.say("explain-fit-between", &between(fit))
    }

    /// The range in short, e.g. "78–89".
    pub fn range(&self, fit: &Fit) -> String {
        self.say("explain-fit-range", &between(fit))
    }

    /// The word on a role's chip: a must-have that is missing comes first, then how good the fit is.
    pub fn fit_word(&self, role_match: &RoleMatch) -> String {
        let key = match (role_match.category, role_match.fit) {
            (Category::NoData | Category::NotEnoughAnswers, _) | (_, None) => {
                "explain-fit-not-enough"
            }
            (Category::MustHaveGap, _) => "explain-fit-must-have-gap",
            (_, Some(fit)) if fit.expected >= STRONG => "explain-fit-strong",
            (_, Some(fit)) if fit.expected >= GOOD => "explain-fit-good",
            (_, Some(fit)) if fit.expected >= PARTIAL => "explain-fit-partial",
            (_, Some(_)) => "explain-fit-low",
        };
        self.text.get(key)
    }

    /// The category in words, for lists without chips.
    pub fn category(&self, category: Category) -> String {
        let key = match category {
            Category::NoData => "explain-category-no-data",
            Category::NotEnoughAnswers => "explain-fit-not-enough",
            Category::MustHaveGap => "explain-fit-must-have-gap",
            Category::MustHaveCheck => "explain-category-must-have-check",
            Category::Strong => "explain-fit-strong",
            Category::Good => "explain-fit-good",
            Category::Partial => "explain-fit-partial",
            Category::Low => "explain-fit-low",
        };
        self.text.get(key)
    }

    /// How many must-haves, facts included, are met, e.g. "5 of 6 met, 1 to talk about"; empty if there are none.
    pub fn must_have_count(&self, role_match: &RoleMatch) -> String {
        let states = || {
            let levels = role_match
                .must_haves
                .iter()
                .map(|must_have| must_have.state);
            levels.chain(role_match.facts.iter().map(|fact| fact.state))
        };
        let total = states().count();
        let met = states()
            .filter(|state| *state == MustHaveState::Met)
            .count();
        let key = match total {
            0 => return String::new(),
            _ if met == total => "explain-must-haves-all-met",
            _ => "explain-must-haves-met",
        };
        self.say(
            key,
            &[
                ("met", met.into()),
                ("total", total.into()),
                ("open", (total - met).into()),
            ],
        )
    }

    /// That a role is as good as the one before it, as far as can be known.
    pub fn tied(&self) -> String {
        self.text.get("explain-fit-tied")
    }

    /// What is still missing for a fit, and what would help most; `None` if enough was answered.
    pub fn not_enough(&self, role_match: &RoleMatch) -> Option<String> {
        if role_match.is_ranked() {
            return None;
        }
        let names: Vec<String> = role_match
            .unanswered
            .iter()
            .take(3)
            .map(|id| self.competency(id))
            .collect();
        let answered = self
            .text
            .percent(i64::from(whole(100.0 * role_match.coverage)));
        let args = [
            ("answered", answered.into()),
            ("competencies", self.text.list(&names).into()),
        ];
        Some(self.say("explain-fit-needs-answers", &args))
    }

    /// Where the fit could lie if nothing is assumed of what was not answered; `None` if all was.
    pub fn wide_range(&self, role_match: &RoleMatch) -> Option<String> {
        let fit = role_match.fit.filter(|_| role_match.coverage < 1.0)?;
        let args = [
            ("low", f64::from(whole(fit.low_all)).into()),
            ("high", f64::from(whole(fit.high_all)).into()),
        ];
        Some(self.say("explain-fit-between-all", &args))
    }

    /// Pay with its source, and honestly without a period where the source names none.
    pub fn pay(&self, pay: &Pay) -> PayWords {
        let currency = if pay.currency == "EUR" {
            "€"
        } else {
            &pay.currency
        };
        let args: [(&str, Arg); 3] = [
            ("low", f64::from(pay.low).into()),
            ("high", f64::from(pay.high).into()),
            ("currency", currency.into()),
        ];
        let amount = if pay.low == pay.high {
            "explain-pay-about"
        } else {
            "explain-pay-between"
        };
        let period = match pay.period {
            PayPeriod::HourGross => "explain-pay-hour-gross",
            PayPeriod::MonthGross => "explain-pay-month-gross",
            PayPeriod::MonthNet => "explain-pay-month-net",
            PayPeriod::NotStated => "explain-pay-not-stated",
            PayPeriod::YearGross => "explain-pay-year-gross",
            PayPeriod::YearGrossFrance => "explain-pay-year-gross-france",
        };
        PayWords {
            amount: self.say(amount, &args),
            period: self.text.get(period),
            source: self.dated(pay),
            note: match pay.year {
                Some(_) => String::new(),
                None => self.text.get("explain-pay-undated"),
            },
        }
    }

    /// The source of a figure with its country and year, as far as they are known.
    fn dated(&self, pay: &Pay) -> String {
        let country = (!pay.country.is_empty()).then(|| self.country(&pay.country));
        let year = pay.year.map(|year| self.text.digits(&year.to_string()));
        let parts = [Some(self.source(&pay.source)), country, year];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// A country in words, by its ISO 3166-1 code; the code itself if there are none.
    pub fn country(&self, code: &str) -> String {
        let key = format!("cv-country-{}", code.to_ascii_lowercase());
        if self.text.has(&key) {
            self.text.get(&key)
        } else {
            code.to_owned()
        }
    }

    /// A source of the data files in words.
    pub fn source(&self, source: &str) -> String {
        let key = match source {
            "BN" => "explain-source-bn",
            "EL" => "explain-source-el",
            "FR" => "explain-source-fr",
            "LV" => "explain-source-lv",
            "PL" => "explain-source-pl",
            _ => return self.say("explain-source-other", &[("source", source.into())]),
        };
        self.text.get(key)
    }
}

fn between(fit: &Fit) -> [(&'static str, Arg); 2] {
    [
        ("low", f64::from(whole(fit.low)).into()),
        ("high", f64::from(whole(fit.high)).into()),
    ]
}
