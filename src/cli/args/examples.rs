//! The examples at the end of every command's help.

use clap::Command;

/// Commands, those inside others after a space, and how they are used.
const EXAMPLES: &[(&str, &str)] = &[
    (
        "generate",
        "desire-path generate -o shop-data
desire-path import shop.desire shop-data",
    ),
    (
        "import",
        "desire-path import shop.desire shop-data/web_events.csv shop-data/crm_contacts.csv
desire-path import shop.desire shop-data
desire-path import shop.desire shop-data/crm_contacts.csv --source CRM --map loyalty=ignore --dates day-first
cat shop-data/web_events.csv | desire-path import shop.desire - --source Website
desire-path import shop.desire --watch shop-data",
    ),
    (
        "undo-import",
        "desire-path undo-import shop.desire 3
desire-path undo-import shop.desire 3 --yes",
    ),
    (
        "info",
        "desire-path info shop.desire
desire-path info shop.desire --format json",
    ),
    (
        "quality",
        "desire-path quality shop.desire
desire-path quality shop.desire --rows outage --source Website --format csv",
    ),
    (
        "names",
        "desire-path names shop.desire --preview
desire-path names shop.desire --apply",
    ),
    (
        "traffic",
        "desire-path traffic shop.desire
desire-path traffic shop.desire --own @kestrel.example,203.0.113.0/24
desire-path traffic shop.desire --leave-out bots,own --apply",
    ),
    (
        "show",
        "desire-path show --list
desire-path show stage-flow shop.desire
desire-path show touchpoint-flow shop.desire --set steps=5 --entity session --table links --format csv
desire-path show stage-flow shop.desire --filter channel=Social --format json -o flow.json
desire-path show stage-flow shop.desire --select step=2 --select 'name=Dropped off'",
    ),
    (
        "ask",
        "desire-path ask shop.desire 'where do mobile visitors from Germany get lost since May'
desire-path ask shop.desire 'wer kauft im nächsten Monat?' --json
desire-path ask shop.desire 'how is the trend' --explain",
    ),
    #[cfg(feature = "mcp")]
    (
        "mcp",
        "desire-path mcp shop.desire
desire-path mcp shop.desire --people --hide-below 0",
    ),
    ("sessions", "desire-path sessions shop.desire --filter from=2026-01-01 --format csv"),
    ("transitions", "desire-path transitions shop.desire --filter channel=Social --format csv"),
    (
        "flow",
        "desire-path flow shop.desire
desire-path flow shop.desire --level touchpoint --steps 5 --table links --format csv
desire-path flow shop.desire --filter 'channel=Social;from=2026-01-01'",
    ),
    (
        "identity",
        "desire-path identity shop.desire
desire-path identity shop.desire --why ida.weber2@example.org
desire-path identity shop.desire --set email=off --preview",
    ),
    (
        "segments",
        "desire-path segments shop.desire
desire-path segments shop.desire --groups 4 --save
desire-path segments shop.desire --add 'Bought lately' --rule 'order within 30d'
desire-path show segment-history shop.desire --set 'segment=Bought lately' --set period=month",
    ),
    (
        "timeline",
        "desire-path timeline shop.desire ida.weber2@example.org
desire-path timeline shop.desire '#247' --format csv",
    ),
    (
        "predict",
        "desire-path predict shop.desire
desire-path predict shop.desire --scores --format csv
desire-path predict shop.desire --target kind:cart --active-days 90 --horizon 30",
    ),
    (
        "actions",
        "desire-path actions shop.desire --propose
desire-path actions shop.desire --approve all
desire-path export shop.desire actions -o actions.csv",
    ),
    (
        "scenes",
        "desire-path scenes shop.desire --add 'stage-flow?steps=5' --story Autumn --caption 'Where they get lost'
desire-path scenes shop.desire --add funnel --story Autumn
desire-path scenes shop.desire --findings --story 'What costs most'
desire-path scenes shop.desire --order 2,1
desire-path scenes shop.desire --export scenes.json",
    ),
    (
        "template",
        "desire-path template shop.desire --export shop-template.json
desire-path template next-client.desire --import shop-template.json",
    ),
    (
        "export story",
        "desire-path scenes shop.desire --add 'stage-flow?steps=5' --story Autumn
desire-path export shop.desire story -o autumn.pptx
desire-path export shop.desire story Autumn --template autumn.pptx -o client.pptx
desire-path export shop.desire story Autumn -o autumn.html",
    ),
    (
        "export",
        "desire-path export shop.desire flow -o flow.svg
desire-path export flow shop.desire -o flow.png
desire-path export shop.desire events -o - | gzip > events.csv.gz",
    ),
    (
        "export events",
        "desire-path export shop.desire events -o events.csv
desire-path export shop.desire events --filter from=2026-01-01 -o - --format jsonl",
    ),
    ("export segment", "desire-path export shop.desire segment 1 --for email -o first-segment.csv"),
    (
        "export segments",
        "desire-path export shop.desire segments --for email -o segments.csv
desire-path export shop.desire segments --to mailchimp -o mailchimp.csv",
    ),
    (
        "export actions",
        "desire-path actions shop.desire --approve all
desire-path export shop.desire actions -o actions.csv",
    ),
    (
        "export assignments",
        "desire-path actions shop.desire --approve all
desire-path export shop.desire actions -o actions.csv
desire-path export shop.desire assignments -o arms.csv",
    ),
    (
        "export exclusions",
        "desire-path export shop.desire exclusions --to google-ads -o leave-out.csv
desire-path export shop.desire exclusions --of recent-buyers,open-complaints --recent-days 14 -o leave-out-lately.csv",
    ),
    (
        "export content",
        "desire-path actions shop.desire --approve all
desire-path export shop.desire content -o content.json",
    ),
    ("export scores", "desire-path export shop.desire scores -o scores.csv"),
    (
        "export flow",
        "desire-path export shop.desire flow -o flow.svg
desire-path export shop.desire flow --level touchpoint --theme dark -o flow.png",
    ),
    ("export timeline", "desire-path export shop.desire timeline ida.weber2@example.org -o ida.svg"),
    ("export spend", "desire-path export shop.desire spend -o spend.csv"),
    ("export report", "desire-path export shop.desire report -o report.html"),
    #[cfg(feature = "engine-sql")]
    (
        "remote",
        "desire-path remote shop.desire
desire-path remote shop.desire --add Warehouse --kind clickhouse --user reader --secret-variable WAREHOUSE_KEY --plain
desire-path remote shop.desire --map Warehouse --table shop.events --customer customer_id --time at --event event
desire-path remote shop.desire --fetch Warehouse --one-in 64 --format csv
desire-path show transitions shop.desire --on Warehouse",
    ),
    #[cfg(feature = "live")]
    (
        "serve",
        "desire-path serve shop.desire --new-key Website
desire-path serve shop.desire --keys",
    ),
    #[cfg(feature = "webhooks")]
    (
        "webhooks",
        "desire-path webhooks shop.desire --set url=https://hooks.example.com/in --set hosts=hooks.example.com
desire-path webhooks shop.desire
desire-path webhooks shop.desire --off",
    ),
    (
        "sql",
        "desire-path sql shop.desire 'SELECT touchpoint, count(*) FROM events GROUP BY 1 ORDER BY 2 DESC'
desire-path sql shop.desire 'SELECT name FROM sqlite_master' --format json",
    ),
    (
        "consent",
        "desire-path consent shop.desire
desire-path consent shop.desire ida.weber2@example.org --set refused --purpose email --note 'by phone'",
    ),
    (
        "erase",
        "desire-path erase shop.desire ida.weber2@example.org
desire-path erase shop.desire ida.weber2@example.org '#247' --yes
desire-path erase shop.desire --from leavers.csv --yes",
    ),
    ("access", "desire-path access shop.desire ida.weber2@example.org -o ida.json"),
    (
        "prune",
        "desire-path prune shop.desire --months 12
desire-path prune shop.desire --months 12 --yes
desire-path prune shop.desire --totals",
    ),
    ("pseudonymise", "desire-path pseudonymise shop.desire --shift-days 30 -o to-share.desire"),
    ("encrypt", "desire-path encrypt shop.desire"),
    ("decrypt", "desire-path decrypt shop.desire --yes"),
    ("passphrase", "desire-path passphrase shop.desire"),
    ("journal", "desire-path journal shop.desire --kind export"),
    ("undo", "desire-path undo shop.desire\ndesire-path undo shop.desire --list"),
    ("redo", "desire-path undo shop.desire\ndesire-path redo shop.desire"),
    ("check", "desire-path check shop.desire"),
    ("backup", "desire-path backup shop.desire -o shop-backup.desire"),
    ("demo", "desire-path demo -o demo"),
    ("diagnostics", "desire-path diagnostics shop.desire"),
    (
        "completions",
        "desire-path completions bash > ~/.local/share/bash-completion/completions/desire-path
desire-path completions zsh > ~/.zfunc/_desire-path
desire-path completions fish > ~/.config/fish/completions/desire-path.fish",
    ),
    (
        "man",
        "desire-path man | man -l -
desire-path man export flow | man -l -
desire-path man -o ~/.local/share/man/man1",
    ),
    (
        "touchpoints",
        "desire-path touchpoints shop.desire
desire-path touchpoints shop.desire --kind Search=search --stage Search=Awareness",
    ),
    (
        "annotations",
        "desire-path annotations shop.desire --add Sale --from 2026-05-04 --to 2026-05-17 --kind campaign
desire-path annotations shop.desire",
    ),
    (
        "map",
        "desire-path map shop.desire
desire-path map shop.desire --stage Consideration --out consideration.svg
desire-path map shop.desire --note 'Delivery costs come as a surprise' --on Decision --kind pain
desire-path map shop.desire --keep 'May workshop'",
    ),
    (
        "opportunities",
        "desire-path opportunities shop.desire
desire-path opportunities shop.desire --effort 'Social=5' --owner 'Social=Ida'
desire-path opportunities shop.desire --status 'Social=done' --done-on 2026-05-04",
    ),
    (
        "tones",
        "desire-path tones shop.desire --word sick=good --word cancel=neutral
desire-path tones shop.desire",
    ),
    ("theme-names", "desire-path theme-names shop.desire"),
    (
        "playbooks",
        "desire-path playbooks shop.desire
desire-path playbooks shop.desire --on 'Thank the best customers'
desire-path playbooks shop.desire --export playbooks.json
desire-path playbooks shop.desire --import playbooks.json",
    ),
    (
        "settings",
        "desire-path settings shop.desire
desire-path settings shop.desire --set currency=GBP --set time-zone=Europe/London
desire-path settings shop.desire --set 'goal=Newsletter signup'
desire-path settings --set update-notice=/srv/shared/desire-path.txt",
    ),
    ("products", "desire-path products shop.desire --format csv"),
    ("licences", "desire-path licences | less"),
];

/// The program with the examples at the end of the help of each command.
pub(crate) fn with_examples(program: Command) -> Command {
    add(program, "")
}

fn add(command: Command, of: &str) -> Command {
    command.mut_subcommands(|inner| {
        let name = format!("{of}{}{}", if of.is_empty() { "" } else { " " }, inner.get_name());
        let inner = match EXAMPLES.iter().find(|(of, _)| *of == name) {
            Some((_, examples)) => {
                let before = inner.get_after_help().map(|help| format!("{help}\n\n")).unwrap_or_default();
                let lines: String = examples.lines().map(|line| format!("  {line}\n")).collect();
                inner.after_help(format!("{before}Examples:\n{lines}"))
            }
            None => inner,
        };
        add(inner, &name)
    })
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;
    use crate::cli::args::Cli;

    /// The words of a line as a shell gives them, as far as the examples need it.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
        for c in line.chars() {
            match c {
                '\'' => (quoted, begun) = (!quoted, true),
                ' ' if !quoted => {
                    if begun {
                        words.push(std::mem::take(&mut word));
                    }
                    begun = false;
                }
                c => {
                    word.push(c);
                    begun = true;
                }
            }
        }
        if begun {
            words.push(word);
        }
        words
    }

    #[test]
    fn every_command_has_examples_and_they_can_be_typed() {
        fn walk(command: &Command, of: &str, problems: &mut Vec<String>) {
            for inner in command.get_subcommands().filter(|c| !c.is_hide_set() && c.get_name() != "help") {
                let name = format!("{of} {}", inner.get_name()).trim().to_owned();
                match EXAMPLES.iter().find(|(of, _)| *of == name) {
                    None => problems.push(format!("{name} has no example")),
                    Some((_, lines))
                        if !lines.contains(&format!("desire-path {}", inner.get_name())) && of.is_empty() =>
                    {
                        problems.push(format!("the examples of {name} show something else"));
                    }
                    Some(_) => {}
                }
                walk(inner, &name, problems);
            }
        }
        let mut problems = Vec::new();
        walk(&Cli::command(), "", &mut problems);
        let lines = EXAMPLES.iter().flat_map(|(_, lines)| lines.lines());
        for line in lines {
            // what is before and after the program is the shell's
            let line = &line[line.find("desire-path").unwrap()..];
            let line = line.split(" | ").next().unwrap().split(" > ").next().unwrap();
            let typed = words(line).into_iter().map(std::ffi::OsString::from).collect();
            if let Err(error) = Cli::try_parse_from(crate::cli::parse::canonical(typed).unwrap()) {
                problems.push(format!("{line}: {error}"));
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
