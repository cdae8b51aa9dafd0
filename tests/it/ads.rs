//! What ads cost: reports without persons become spend per channel and day, and other aggregates are refused.

use std::path::{Path, PathBuf};

use desire_path::import::{Mapping, inspect, preview};
use desire_path::model::{ImportState, Spend};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::support::{in_words, shared};

/// A new project in a folder of its own.
fn project() -> (tempfile::TempDir, Workspace) {
    let dir = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(dir.path().join("shop.desire"), &Progress::new()).unwrap();
    (dir, workspace)
}

fn import(workspace: &mut Workspace, path: &Path, mapping: Mapping) {
    let request = ImportRequest { input: path.into(), mapping };
    workspace.import(&[request], &Progress::new()).unwrap();
}

/// "channel|campaign|day|cost currency|impressions|clicks".
fn told(workspace: &Workspace) -> Vec<String> {
    let row = |s: &Spend| {
        let day = jiff::Timestamp::from_millisecond(i64::from(s.day) * 86_400_000).unwrap().to_string();
        let [impressions, clicks] = [s.impressions, s.clicks].map(Option::unwrap_or_default);
        format!("{}|{}|{}|{} {}|{impressions}|{clicks}", s.channel, s.campaign, &day[..10], s.cost, s.currency)
    };
    workspace.snapshot().project.spend.iter().map(row).collect()
}

/// A sample loaded with nothing asked, as [`told`]; `None` where the samples are not here.
fn sample(file: &str, tool: &str) -> Option<Vec<String>> {
    let path = shared(&format!("formats/{file}"))?;
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{file}");
    assert!(found.ambiguous_dates.is_empty(), "{file}: nothing is asked");
    assert_eq!(preview(&path, &found.mapping, 5).unwrap().problem, None);
    let (_dir, mut workspace) = project();
    import(&mut workspace, &path, found.mapping);
    Some(told(&workspace))
}

#[test]
fn meta_ads() {
    let Some(got) = sample("meta_ads/export_en.csv", "Meta Ads spend") else { return };
    assert_eq!(got, ["Meta Ads|Winter|2026-01-05|1234.56 EUR|45012|960"]);
    // 05/01/2026 is the fifth of January in French, and a narrow space stands between thousands
    let Some(got) = sample("meta_ads/export_fr.csv", "Meta Ads spend") else { return };
    assert_eq!(got, ["Meta Ads|Winter|2026-01-05|1234.56 EUR|45012|0"]);
}

#[test]
fn linkedin_ads() {
    // UTF-16 with five lines before the table; 1/5/2026 is the fifth of January
    let Some(got) = sample("linkedin_ads/campaign_performance.csv", "LinkedIn Ads spend") else { return };
    assert_eq!(got, ["LinkedIn Ads|Broad|2026-01-05|12.5 EUR|1000|12"]);
}

#[test]
fn posts_on_x_have_reach_and_no_cost() {
    let Some(got) = sample("x_analytics/tweet_activity.csv", "X post activity") else { return };
    assert_eq!(got, ["X|Winter, sale|2026-01-05|0 |1000|9"]);
}

fn own(text: &str) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("report.csv");
    std::fs::write(&path, text).unwrap();
    (dir, path)
}

#[test]
fn google_ads_with_titles_and_totals() {
    let (_dir, path) = own("Campaign report\nJanuary 1, 2026 - January 31, 2026\n\
         Day,Campaign,Currency code,Cost,Impr.,Clicks\n\
         2026-01-05,Brand,EUR,\"1,012.30\",\"5,000\",120\n\
         2026-01-06,Brand,EUR,8.00,400,10\n\
         Total: Campaigns,--,EUR,\"1,020.30\",\"5,400\",130\n\
         Total: Account,--,EUR,\"1,020.30\",\"5,400\",130\n");
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "Google Ads spend");
    let (_project, mut workspace) = project();
    import(&mut workspace, &path, found.mapping);
    assert_eq!(
        told(&workspace),
        ["Google Ads|Brand|2026-01-05|1012.3 EUR|5000|120", "Google Ads|Brand|2026-01-06|8 EUR|400|10"]
    );
    let imports = &workspace.snapshot().project.imports;
    assert_eq!(in_words(&imports[0].rejected), [("a line of totals, not a row".to_owned(), 2)]);
    let (_dir, path) = own("Campaign,Cost,Impr.,Clicks\nBrand,1020.30,5400,130\n");
    let error = inspect(&path).unwrap_err().to_string();
    assert!(error.contains("segment Time › Day"), "{error}");
}

/// A report of a tool loaded with nothing asked, as [`told`], and the rows left out.
fn loaded(text: &str, tool: &str) -> (Vec<String>, Vec<(String, u64)>) {
    let (_dir, path) = own(text);
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{text}");
    assert!(found.ambiguous_dates.is_empty(), "{text}: nothing is asked");
    let (_project, mut workspace) = project();
    import(&mut workspace, &path, found.mapping);
    let rejected = workspace.snapshot().project.imports[0].rejected.clone();
    (told(&workspace), in_words(&rejected))
}

#[test]
fn meta_ads_in_the_languages_of_its_interface() {
    let expected = ["Meta Ads|Winter|2026-01-05|8.97 EUR|627|12"];
    for header in [
        "Berichtsstart,Berichtsende,Name der Kampagne,Ausgegebener Betrag (EUR),Impressionen,Link-Klicks",
        "Início dos relatórios,Encerramento dos relatórios,Nome da campanha,Valor gasto (EUR),Impressões,Cliques no link",
        "Início dos relatórios,Término dos relatórios,Nome da campanha,Valor usado (EUR),Impressões,Cliques no link",
        "Inizio dei report,Fine dei report,Nome della campagna,Importo speso (EUR),Impression,Clic sul link",
        "Start rapportage,Einde rapportage,Campagnenaam,Besteed bedrag (EUR),Weergaven,Klikken op links",
        "Inicio del informe,Fin del informe,Nombre de la campaña,Importe gastado (EUR),Impresiones,Clics en el enlace",
    ] {
        let text = format!("{header}\n2026-01-05,2026-01-05,Winter,8.97,627,12\n2026-01-05,2026-01-05,,8.97,627,12\n");
        let (got, rejected) = loaded(&text, "Meta Ads spend");
        assert_eq!(got, expected, "{header}");
        assert_eq!(rejected, [("a line of totals, not a row".to_owned(), 1)], "{header}");
    }
    // the day counts where there is one, and months first are believed where the file proves them
    let (got, _) = loaded(
        "Dia,Nome da campanha,Valor gasto (BRL),Impressões,Início dos relatórios,Término dos relatórios\n\
         2026-01-06,Winter,10,100,2026-01-01,2026-01-31\n",
        "Meta Ads spend",
    );
    assert_eq!(got, ["Meta Ads|Winter|2026-01-06|10 BRL|100|0"]);
    let (got, _) = loaded(
        "Inicio del informe,Fin del informe,Nombre de la campaña,Importe gastado (USD),Impresiones\n\
         1/30/2026,1/31/2026,Invierno,10,100\n",
        "Meta Ads spend",
    );
    assert_eq!(got, ["Meta Ads|Invierno|2026-01-30|5 USD|50|0", "Meta Ads|Invierno|2026-01-31|5 USD|50|0"]);
}

#[test]
fn google_ads_in_the_languages_of_its_interface() {
    let totals = "a line of totals, not a row".to_owned();
    let (got, rejected) = loaded(
        "Relatório de campanha\n3 de outubro de 2026 - 5 de outubro de 2026\n\
         Dia,Campanha,Código da moeda,Custo,Impr.,Cliques\n\
         2026-10-03,Pesquisa,BRL,\"1.178,93\",\"5.874\",120\n\
         2026-10-04,Pesquisa,BRL,\"14,00\", --,3\n\
         2026-10-04, --,BRL,\"14,00\",10,3\n\
         Total: Conta, --,BRL,\"1.192,93\",\"5.884\",123\n",
        "Google Ads spend",
    );
    assert_eq!(
        got,
        ["Google Ads|Pesquisa|2026-10-03|1178.93 BRL|5874|120", "Google Ads|Pesquisa|2026-10-04|14 BRL|0|3"]
    );
    assert_eq!(rejected, [(totals, 2)]);
    for header in [
        "Tag,Kampagne,Währungscode,Kosten,Impr.,Klicks",
        "Jour,Campagne,Code de la devise,Coût,Impr.,Clics",
        "Día,Campaña,Código de moneda,Costo,Impr.,Clics",
        "Giorno,Campagna,Currency code,Costo,Impressioni,Clic",
        "Dag,Campagne,Currency code,Kosten,Impr.,Klikken",
    ] {
        let (got, _) = loaded(&format!("{header}\n2026-01-05,Total fitness,EUR,\"1,5\",100,2\n"), "Google Ads spend");
        assert_eq!(got, ["Google Ads|Total fitness|2026-01-05|1.5 EUR|100|2"], "{header}");
    }
}

#[test]
fn linkedin_ads_in_german() {
    let (got, _) = loaded(
        "Bericht zur Performance\nStartdatum des Berichts: 1.10.2026\n\n\
         Startdatum (in UTC)\tName der Kampagne\tGesamtausgaben\tImpressions\tKlicks\n\
         1.10.2026\tHerbst\t\"330,51\"\t1.200\t12\n",
        "LinkedIn Ads spend",
    );
    assert_eq!(got, ["LinkedIn Ads|Herbst|2026-10-01|330.51 |1200|12"]);
}

#[test]
fn reports_of_google_analytics_are_known_in_other_languages() {
    let (_dir, path) = own("# ----------------------------------------\n# Instantâneo\n# Conta: Loja\n\
         # ----------------------------------------\n#\n# Data de início: 20260101\n# Data de término: 20260131\n\
         Dia,Sessões,Receita total\n1,20,10.5\n2,30,11\n");
    let error = inspect(&path).unwrap_err().to_string();
    assert!(error.contains("names nobody") && error.contains("BigQuery"), "{error}");
}

#[test]
fn reports_of_google_analytics_are_no_events() {
    let Some(path) = shared("formats/ga4_ui/report_pages.csv") else { return };
    let error = inspect(&path).unwrap_err().to_string();
    assert!(error.contains("names nobody") && error.contains("BigQuery"), "{error}");
}

#[test]
fn explorations_with_user_ids_are_events() {
    let Some(path) = shared("formats/ga4_ui/exploration_free_form.csv") else { return };
    let found = inspect(&path).unwrap();
    assert_eq!(found.recognised.unwrap().name, "Google Analytics exploration with user ids");
    let (_dir, mut workspace) = project();
    import(&mut workspace, &path, found.mapping);
    let snapshot = workspace.snapshot();
    let project = &snapshot.project;
    // two events of u1 in the hour from nine, and the row that adds them up
    assert_eq!((project.imports[0].rows, project.imports[0].events), (3, 2));
    assert_eq!(in_words(&project.imports[0].rejected), [("a line of totals, not a row".to_owned(), 1)]);
    assert_eq!(project.imports[0].first_ms, Some(1_767_603_600_000));
    assert_eq!(snapshot.table.num_customers(), 1);
}

#[test]
fn a_report_over_several_days_is_spread_over_them() {
    let (_dir, path) =
        own("Reporting starts,Reporting ends,Campaign name,Amount spent (USD),Impressions,Link clicks\n\
         2026-01-01,2026-01-04,Winter,100,8000,40\n\
         2026-01-01,2026-01-04,,100,8000,40\n");
    let (_project, mut workspace) = project();
    import(&mut workspace, &path, inspect(&path).unwrap().mapping);
    let days = ["01", "02", "03", "04"].map(|d| format!("Meta Ads|Winter|2026-01-{d}|25 USD|2000|10"));
    assert_eq!(told(&workspace), days);
}

#[test]
fn a_report_exported_again_replaces_the_first_and_undo_brings_it_back() {
    let header = "Day,Campaign,Currency code,Cost,Impr.,Clicks\n";
    let (_a, first) = own(&format!("{header}2026-01-05,Brand,EUR,10,100,1\n2026-01-06,Brand,EUR,20,200,2\n"));
    // the second day was not over when the first report was made
    let (_b, second) = own(&format!("{header}2026-01-06,Brand,EUR,25,250,3\n2026-01-07,Brand,EUR,5,50,0\n"));
    let (_project, mut workspace) = project();
    for path in [&first, &second] {
        import(&mut workspace, path, inspect(path).unwrap().mapping);
    }
    let costs = |w: &Workspace| w.snapshot().project.spend.iter().map(|s| s.cost).collect::<Vec<_>>();
    assert_eq!(costs(&workspace), [10.0, 25.0, 5.0]);
    let undone = Edit::SetImportState { import: 2, state: ImportState::Undone };
    workspace.edit(undone).unwrap();
    assert_eq!(costs(&workspace), [10.0, 20.0]);
    workspace.undo().unwrap();
    assert_eq!(costs(&workspace), [10.0, 25.0, 5.0]);
    // the same file once more changes nothing
    import(&mut workspace, &second, inspect(&second).unwrap().mapping);
    assert_eq!(costs(&workspace), [10.0, 25.0, 5.0]);
    let path = workspace.snapshot().file;
    workspace.close().unwrap();
    let again = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    assert_eq!(costs(&again), [10.0, 25.0, 5.0], "kept in the file");
}

#[test]
fn the_command_line_writes_the_spend() {
    let (dir, path) = own("Day,Campaign,Currency code,Cost,Impr.,Clicks\n2026-01-05,Brand,EUR,10.5,100,1\n");
    let project = dir.path().join("ads.desire");
    let run = |args: &[&std::ffi::OsStr]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap()
    };
    let imported = run(&["import".as_ref(), project.as_os_str(), path.as_os_str()]);
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let out = run(&["export".as_ref(), project.as_os_str(), "spend".as_ref(), "--out".as_ref(), "-".as_ref()]);
    assert_eq!(
        String::from_utf8_lossy(&out.stdout).lines().collect::<Vec<_>>(),
        [
            "day,channel,raw_channel,campaign,cost,currency,impressions,clicks",
            "2026-01-05,Paid search,Google Ads,Brand,10.5,EUR,100,1"
        ]
    );
}

/// Cost per channel is worth something only where it meets the visits it paid for.
#[test]
fn costs_of_ads_are_in_the_channel_of_their_visits() {
    let (dir, ads) = own(
        "Campaign Performance Report (in UTC)\nStart Date (in UTC),Campaign Name,Currency,Total Spent,Impressions,Clicks\n\
         1/15/2026,Broad,EUR,12.5,1000,12\n",
    );
    let visits = dir.path().join("visits.csv");
    std::fs::write(&visits, "customer_id,time,event,page\na,2026-01-15T10:00:00Z,visit,/?li_fat_id=1\n").unwrap();
    let (_project, mut workspace) = project();
    for path in [&ads, &visits] {
        import(&mut workspace, path, inspect(path).unwrap().mapping);
    }
    let snapshot = workspace.snapshot();
    let rules = &snapshot.project.rules;
    let spend = desire_path::analysis::spend::by_channel(
        &snapshot.project.spend,
        &snapshot.project.settings.currency,
        |raw| desire_path::events::channel_name(rules, raw),
        None,
        None,
    );
    let visited = &snapshot.table.names.channels[usize::from(snapshot.table.channel[0])];
    assert_eq!((spend[0].channel.as_str(), visited.as_str()), ("Social", "Social"));
}

#[test]
fn channels_show_the_cost_of_a_new_customer() {
    use desire_path::gui::command::Command;
    use desire_path::gui::jobs::Mode;
    use desire_path::gui::views::ViewId;
    use desire_path::gui::{App, Start, setup_context};
    use egui_kittest::kittest::Queryable as _;

    let (dir, ads) = own("Day,Campaign,Currency code,Cost,Impr.,Clicks\n\
         2026-01-05,Brand,EUR,10.50,100,3\n2026-01-06,Brand,EUR,10.50,100,4\n2025-06-01,Old,EUR,999,1,1\n");
    let events = dir.path().join("events.csv");
    std::fs::write(
        &events,
        "customer_id,time,event,channel\na,2026-01-05T10:00:00Z,visit,cpc\na,2026-01-05T11:00:00Z,purchase,cpc\n\
         b,2026-01-06T10:00:00Z,visit,cpc\nb,2026-01-06T11:00:00Z,purchase,cpc\nc,2026-01-06T12:00:00Z,visit,cpc\n",
    )
    .unwrap();
    let (project, mut workspace) = project();
    for path in [&ads, &events] {
        import(&mut workspace, path, inspect(path).unwrap().mapping);
    }
    let file = workspace.snapshot().file.path;
    workspace.close().unwrap();
    let mut harness = egui_kittest::Harness::builder()
        .with_size([1280.0, 800.0])
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, Start::Project(file), Mode::Inline));
    harness.run_steps(3);
    harness.state().push(Command::Show(ViewId::Channels));
    harness.run_steps(3);
    harness.get_by_label("New customers").click();
    harness.run_steps(4);
    harness.get_all_by_label_contains("Paid search: 3 customers").next().unwrap().click();
    harness.run_steps(4);
    let shows = |text: &str| harness.query_all_by_label_contains(text).next().is_some();
    // 21 euros for two buyers; the campaign of last summer was before anybody was counted
    assert!(shows("Cost per new customer") && shows("€10.50"), "two buyers for 21 euros");
    assert!(shows("€21"), "and the spend itself");
    drop(project);
}

/// Layouts as public programs that read such reports expect them; no original was seen.
#[test]
fn reports_in_other_languages() {
    for (text, tool, expected) in [
        (
            "Kampagnenbericht\n1. Januar 2026 - 31. Januar 2026\nTag;Kampagne;Währungscode;Kosten;Impressionen;Klicks\n\
             2026-01-05;Marke;EUR;1.012,30;5.000;120\n2026-01-06;Marke;EUR;8,00;400;10\nGesamt: Konto; --;EUR;1.020,30;5.400;130\n",
            "Google Ads spend",
            "Google Ads|Marke|2026-01-05|1012.3 EUR|5000|120",
        ),
        (
            "Tag;Kampagnenname;Ausgegebener Betrag (EUR);Impressionen;Link-Klicks\n\
             2026-01-05;Winter;1.234,56;45.012;960\nAll;Winter;1.234,56;45.012;960\n",
            "Meta Ads spend",
            "Meta Ads|Winter|2026-01-05|1234.56 EUR|45012|960",
        ),
        (
            "Nombre de la campaña,Día,Importe gastado (MXN),Impresiones,Clics en el enlace,Inicio del informe,Fin del informe\n\
             Invierno,2026-01-05,1234.56,45012,960,2026-01-01,2026-01-31\nInvierno,All,1234.56,45012,960,2026-01-01,2026-01-31\n",
            "Meta Ads spend",
            "Meta Ads|Invierno|2026-01-05|1234.56 MXN|45012|960",
        ),
    ] {
        let (_dir, path) = own(text);
        let found = inspect(&path).unwrap();
        assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{text}");
        let (_project, mut workspace) = project();
        import(&mut workspace, &path, found.mapping);
        assert_eq!(told(&workspace)[0], expected);
        assert_eq!(workspace.snapshot().project.imports[0].rejected.len(), 1, "the line of totals");
    }
}

/// Two reports of Google Analytics in one file.
const REPORTS: &str = "# ----------------------------------------\n# Pages and screens\n# Account: Demo\n\
    # Property: Shop - GA4\n# ----------------------------------------\n# \n# All Users\n# Start date: 20260101\n\
    # End date: 20260131\nPage path and screen class,Views,Active users\n/,120,80\n\n\
    # ----------------------------------------\n# Google Ads campaigns\n# Account: Demo\n# Property: Shop - GA4\n\
    # ----------------------------------------\n# \n# All Users\n# Start date: 20260101\n# End date: 20260131\n\
    Session Google Ads campaign,Date,Google Ads cost,Google Ads clicks,Google Ads impressions\n,,12.5,7,300\n\
    Brand,20260105,10.5,5,200\nBrand,20260106,2,2,100\n";

#[test]
fn each_report_of_a_file_is_looked_at() {
    let (dir, path) = own(REPORTS);
    let found = desire_path::import::tables(&path).unwrap();
    assert_eq!(
        found.iter().map(|i| i.inside.concat()).collect::<Vec<_>>(),
        ["Pages and screens", "Google Ads campaigns"]
    );
    let refused = inspect(&found[0]).unwrap_err().to_string();
    assert!(refused.contains("Pages and screens") && refused.contains("names nobody"), "{refused}");
    let ads = inspect(&found[1]).unwrap();
    assert_eq!(ads.recognised.unwrap().name, "Google Analytics report with ad costs");
    let (_project, mut workspace) = project();
    let request = ImportRequest { input: found[1].clone(), mapping: ads.mapping };
    workspace.import(&[request], &Progress::new()).unwrap();
    assert_eq!(told(&workspace), ["Google Ads|Brand|2026-01-05|10.5 |200|5", "Google Ads|Brand|2026-01-06|2 |100|2"]);
    assert_eq!(
        in_words(&workspace.snapshot().project.imports[0].rejected),
        [("a line of totals, not a row".to_owned(), 1)]
    );
    // what can be used of the file is used, and what cannot is told
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(["import".as_ref(), dir.path().join("ads.desire").as_os_str(), path.as_os_str()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && said.contains("left out: ") && said.contains("names nobody"), "{said}");
}

#[test]
fn a_snapshot_of_reports_is_one_report_per_card() {
    let (_dir, path) = own("# ------\n# Reports snapshot\n# Account: Demo\n# ------\n# \n# All Users\n\
        # Start date: 20260101\n# End date: 20260131\nNth day,Active users\n0000,12\n0001,15\n\n\
        # Start date: 20260101\n# End date: 20260131\nCountry,Active users\nAustria,20\n");
    let found = desire_path::import::tables(&path).unwrap();
    let names: Vec<String> = found.iter().map(|i| i.inside.concat()).collect();
    assert_eq!(names, ["Reports snapshot", "Country, Active users"]);
    for table in &found {
        let why = inspect(table).unwrap_err().to_string();
        assert!(why.contains("Google Analytics report") && why.contains("names nobody"), "{why}");
    }
}

#[test]
fn ads_cost_what_all_days_cost_and_new_customers_what_the_days_with_events_did() {
    let (dir, path) = own(
        "Day,Campaign,Currency code,Cost,Impr.,Clicks\n2026-01-05,Brand,EUR,10,100,1\n2026-03-05,Brand,EUR,290,100,1\n",
    );
    let project = dir.path().join("ads.desire");
    let orders = dir.path().join("orders.csv");
    let rows =
        "a,2026-01-05T10:00:00Z,order placed,20,Paid search\nb,2026-01-06T10:00:00Z,order placed,20,Paid search\n";
    std::fs::write(&orders, format!("customer_id,time,event,total,channel\n{rows}")).unwrap();
    let run = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"));
        let out = command.current_dir(dir.path()).args(args).output().unwrap();
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    run(&["import", project.to_str().unwrap(), path.to_str().unwrap(), orders.to_str().unwrap()]);
    let answer: serde_json::Value = serde_json::from_str(&run(&["spend", "ads.desire", "--format", "json"])).unwrap();
    assert_eq!(answer["sentence"], "Ads cost €300.", "as SQL and the export add up");
    let row = &answer["tables"][0]["rows"][0];
    let columns: Vec<&str> =
        answer["tables"][0]["columns"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
    let cell = |name: &str| row[columns.iter().position(|c| *c == name).unwrap()].as_f64();
    assert_eq!(
        (cell("cost"), cell("new_customers"), cell("cost_per_new_customer")),
        (Some(300.0), Some(2.0), Some(5.0))
    );
    // help of an insight is that of `show`, and what leaves nothing out says nothing
    assert!(run(&["help", "spend"]).contains("person, session, order, account, ticket or cart"));
    assert!(run(&["flow", "ads.desire", "--entity", "session"]).contains("session"));
}
