//! Help texts and complaints about what was typed, in the reader's language.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use crate::base::problem::Arg as Value;
use crate::text::Text;

/// Puts the words of `text` into every help page of `command`, whose keys begin with `key`.
pub(super) fn localised(text: &Text, key: &str, command: Command) -> Command {
    let subcommands: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let heading = if subcommands.is_empty() {
        ""
    } else {
        "{subcommands}"
    };
    let template = help_template(text, heading);
    let mut command = command
        .disable_help_subcommand(true)
        .about(text.get(&format!("cli-{key}-about")))
        .after_help(text.get(&format!("cli-{key}-examples")))
        .help_template(template)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(clap::ArgAction::Help)
                .help(text.get("cli-option-help")),
        );
    if key == "main" {
        command = command.disable_version_flag(true).arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(clap::ArgAction::Version)
                .help(text.get("cli-option-version")),
        );
    }
    command = command.mut_args(|arg| argument(text, key, arg));
    for sub in subcommands {
        let key = match key {
            "main" => sub.clone(),
            above => format!("{above}-{sub}"),
        };
        command = command.mut_subcommand(sub, |sub| localised(text, &key, sub));
    }
    command
}

/// The parts of a help page, with headings of the language.
fn help_template(text: &Text, subcommands: &str) -> StyledStr {
    let part = |key, body: &str| format!("{}\n{body}\n", text.get(key));
    let mut parts = vec![
        "{about}\n".to_owned(),
        part("cli-heading-usage", "  {usage}"),
    ];
    if !subcommands.is_empty() {
        parts.push(part("cli-heading-tasks", subcommands));
    }
    parts.push(part("cli-heading-options", "{options}"));
    parts.push("{after-help}".to_owned());
    parts.join("\n").into()
}

fn argument(text: &Text, command: &str, arg: Arg) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    if matches!(id.as_str(), "help" | "version") {
        return arg;
    }
    let own = format!("cli-{command}-{id}");
    let key = if text.has(&own) {
        own
    } else {
        format!("cli-option-{id}")
    };
    arg.help(text.get(&key))
}

/// What is wrong with what was typed: one sentence, and where the help is.
pub(super) fn complaint(text: &Text, err: &clap::Error) -> String {
    let word = |kind| match err.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        _ => String::new(),
    };
    let (arg, value) = (
        word(ContextKind::InvalidArg),
        word(ContextKind::InvalidValue),
    );
    let key = match err.kind() {
        ErrorKind::ArgumentConflict => "cli-typed-conflict",
        ErrorKind::InvalidSubcommand => "cli-typed-task",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            "cli-typed-no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-typed-value",
        ErrorKind::MissingRequiredArgument => "cli-typed-missing",
        ErrorKind::UnknownArgument => "cli-typed-unknown",
        _ => "cli-typed-other",
    };
    let task = word(ContextKind::InvalidSubcommand);
    let prior = word(ContextKind::PriorArg);
    text.with(
        key,
        &[
            ("arg", Value::from(arg)),
            ("value", Value::from(value)),
            ("task", Value::from(task)),
            ("prior", Value::from(prior)),
        ],
    )
}
