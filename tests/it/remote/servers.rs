//! Servers of databases for a test: started on a port that is free, filled, and stopped.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{SECRET, rows};
use crate::support::skip;

/// A database server with the events in its table `events`.
pub(super) struct Server {
    pub kind: &'static str,
    pub port: u16,
    pub user: &'static str,
    dir: tempfile::TempDir,
    process: Option<Child>,
    tools: PathBuf,
    /// What makes the tables of a server that forgets them when it stops.
    made: std::cell::RefCell<Vec<String>>,
}

/// A port that nobody listens at.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A program in the search path, or in folders where some systems put it.
fn tool(name: &str, folders: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let known = folders.iter().map(PathBuf::from);
    known.chain(std::env::split_paths(&path)).map(|folder| folder.join(name)).find(|file| file.exists())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// All servers that can be started here.
pub(super) fn all() -> Vec<Server> {
    [postgres(), clickhouse(), spark()].into_iter().flatten().collect()
}

pub(super) fn postgres() -> Option<Server> {
    let initdb =
        tool("initdb", &["/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/15/bin"])?;
    let dir = tempfile::tempdir().ok()?;
    let tools = initdb.parent()?.to_owned();
    let mut server = Server {
        kind: "postgres",
        port: free_port(),
        user: "reader",
        dir,
        process: None,
        tools,
        made: Vec::new().into(),
    };
    let secret = server.dir.path().join("secret");
    std::fs::write(&secret, format!("{}\n", SECRET.1)).ok()?;
    if is_root() {
        // a server of this kind starts for nobody who may do everything
        let done = Command::new("chown").arg("-R").arg("postgres").arg(server.dir.path()).status();
        done.ok().filter(std::process::ExitStatus::success)?;
    }
    let data = server.data();
    let made = server
        .as_its_user("initdb")
        .args(["-D", data.to_str()?, "-U", "owner", "-A", "scram-sha-256", "--pwfile", secret.to_str()?])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    made.ok().filter(std::process::ExitStatus::success)?;
    server.start();
    let secret = SECRET.1;
    server.sql(&format!("CREATE ROLE reader LOGIN PASSWORD '{secret}'"));
    server.load("events", &rows('\t', "\\N"));
    Some(server)
}

pub(super) fn clickhouse() -> Option<Server> {
    let program = tool("clickhouse-server", &[])?;
    let dir = tempfile::tempdir().ok()?;
    let (port, made) = (free_port(), Vec::new().into());
    let mut server = Server { kind: "clickhouse", port, user: "reader", dir, process: None, tools: program, made };
    let path = server.dir.path().to_str()?.to_owned();
    let (http, tcp, between, secret) = (server.port, free_port(), free_port(), SECRET.1);
    std::fs::write(
        server.dir.path().join("config.xml"),
        format!(
            "<yandex><logger><level>warning</level><log>{path}/log</log><errorlog>{path}/errors</errorlog></logger>\
             <http_port>{http}</http_port><tcp_port>{tcp}</tcp_port><interserver_http_port>{between}</interserver_http_port>\
             <listen_host>127.0.0.1</listen_host><path>{path}/data/</path><tmp_path>{path}/tmp/</tmp_path>\
             <user_files_path>{path}/files/</user_files_path><users_config>users.xml</users_config>\
             <default_profile>default</default_profile><default_database>default</default_database><timezone>UTC</timezone>\
             <mark_cache_size>5368709</mark_cache_size></yandex>"
        ),
    )
    .ok()?;
    std::fs::write(
        server.dir.path().join("users.xml"),
        format!(
            "<yandex><profiles><default><max_threads>1</max_threads></default><readonly><readonly>2</readonly></readonly></profiles>\
             <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile>\
             <quota>default</quota></default><reader><password>{secret}</password><networks><ip>127.0.0.1</ip></networks>\
             <profile>readonly</profile><quota>default</quota></reader></users>\
             <quotas><default><interval><duration>3600</duration></interval></default></quotas></yandex>"
        ),
    )
    .ok()?;
    server.start();
    server.load("events", &rows('\t', "\\N"));
    Some(server)
}

/// A Python with Spark and its client: the one that `DESIRE_PATH_SPARK` names, else that of the machine.
fn python_of_spark() -> PathBuf {
    std::env::var_os("DESIRE_PATH_SPARK").map_or_else(|| PathBuf::from("python3"), PathBuf::from)
}

/// A server of Spark Connect, where Spark lies in a Python (`pip install 'pyspark[connect]'`) and there is a Java.
pub(super) fn spark() -> Option<Server> {
    if !cfg!(feature = "engine-spark") || tool("java", &[]).is_none() {
        return None;
    }
    let home = "import pyspark, grpc, grpc_status, pandas, pyarrow, zstandard; print(pyspark.__path__[0])";
    let output = Command::new(python_of_spark()).args(["-W", "ignore", "-c", home]).output().ok()?;
    let home = PathBuf::from(String::from_utf8(output.stdout).ok()?.lines().next_back()?.trim());
    let tools = home.join("bin").join("spark-submit");
    let (dir, port, made) = (tempfile::tempdir().ok()?, free_port(), Vec::new().into());
    let mut server = Server { kind: "spark", port, user: "reader", dir, process: None, tools, made };
    server.tools.exists().then(|| server.start())?;
    server.load("events", &rows('\t', "\\N"));
    Some(server)
}

impl Server {
    fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// A program of the server, run by who may run it.
    fn as_its_user(&self, program: &str) -> Command {
        let program = self.tools.join(program);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program);
        command.current_dir("/");
        command
    }

    fn client(&self, arguments: &[&str]) -> Command {
        let mut psql = Command::new("psql");
        let port = self.port.to_string();
        psql.args([
            "-h",
            "127.0.0.1",
            "-p",
            &port,
            "-U",
            "owner",
            "-d",
            "postgres",
            "-q",
            "-X",
            "-v",
            "ON_ERROR_STOP=1",
        ]);
        psql.args(arguments).env("PGPASSWORD", SECRET.1).stdout(Stdio::null());
        psql
    }

    /// Starts it, and waits until it answers.
    pub(super) fn start(&mut self) {
        let port = self.port.to_string();
        if self.kind == "postgres" {
            let options = format!(
                "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c fsync=off",
                self.dir.path().display()
            );
            let log = self.dir.path().join("data").join("server.log");
            let started = self
                .as_its_user("pg_ctl")
                .args(["-D", self.data().to_str().unwrap(), "-o", &options, "-l", log.to_str().unwrap(), "-w", "start"])
                .stdout(Stdio::null())
                .status();
            assert!(started.unwrap().success());
            return;
        }
        if self.kind == "spark" {
            self.start_spark();
            return;
        }
        let config = format!("--config-file={}/config.xml", self.dir.path().display());
        let process =
            Command::new(&self.tools).arg(config).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        self.process = Some(process);
        // a minute: a busy computer starts it slowly
        for _ in 0..1200 {
            if http(self.port, "GET /ping", "").is_some_and(|answer| answer.contains("Ok.")) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the server does not answer");
    }

    /// Starts a server that ends each stream after a second, so that most answers come in several.
    fn start_spark(&mut self) {
        let dir = self.dir.path();
        let settings = [
            format!("spark.connect.grpc.binding.port={}", self.port),
            format!("spark.connect.authenticate.token={}", SECRET.1),
            format!("spark.sql.warehouse.dir={}", dir.join("tables").display()),
            "spark.connect.grpc.binding.address=127.0.0.1".to_owned(),
            "spark.connect.execute.reattachable.senderMaxStreamDuration=1s".to_owned(),
            "spark.driver.host=127.0.0.1".to_owned(),
            "spark.driver.bindAddress=127.0.0.1".to_owned(),
            "spark.ui.enabled=false".to_owned(),
            "spark.sql.shuffle.partitions=2".to_owned(),
        ];
        let log = std::fs::File::create(dir.join("log")).unwrap();
        let mut submit = Command::new(&self.tools);
        submit.args(["--class", "org.apache.spark.sql.connect.service.SparkConnectServer", "--master", "local[2]"]);
        settings.iter().for_each(|setting| {
            submit.args(["--conf", setting]);
        });
        submit.arg("spark-internal").current_dir(dir).stdout(Stdio::null()).stderr(log);
        self.process = Some(submit.env("SPARK_LOCAL_IP", "127.0.0.1").spawn().unwrap());
        // two minutes: a busy computer starts it slowly
        for _ in 0..1200 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                self.made.borrow().iter().for_each(|statement| self.sql(statement));
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the server does not answer: {}", std::fs::read_to_string(dir.join("log")).unwrap_or_default());
    }

    /// Stops it.
    pub(super) fn stop(&mut self) {
        match self.process.take() {
            Some(mut process) => {
                process.kill().unwrap();
                process.wait().unwrap();
            }
            None if self.kind == "postgres" => {
                let data = self.data();
                let mut stop = self.as_its_user("pg_ctl");
                stop.args(["-D", data.to_str().unwrap(), "-m", "immediate", "-w", "stop"]).stdout(Stdio::null());
                stop.stderr(Stdio::null()).status().unwrap();
            }
            None => {}
        }
    }

    /// Does something there as who may do everything.
    pub(super) fn sql(&self, statement: &str) {
        if self.kind == "postgres" {
            assert!(self.client(&["-c", statement]).status().unwrap().success(), "{statement}");
        } else if self.kind == "spark" {
            let ask = "import sys; from pyspark.sql import SparkSession; \
                       SparkSession.builder.remote(sys.argv[1]).getOrCreate().sql(sys.argv[2]).collect()";
            // by this name its client takes a token over a plain connection
            let address = format!("sc://localhost:{}/;token={}", self.port, SECRET.1);
            let asked = Command::new(python_of_spark()).args(["-W", "ignore", "-c", ask, &address, statement]).output();
            let asked = asked.unwrap();
            assert!(asked.status.success(), "{statement}: {}", String::from_utf8_lossy(&asked.stderr));
        } else {
            let answer = http(self.port, "POST /", statement).unwrap();
            assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        }
    }

    /// Makes a table of events: number, customer, time, event, channel and value, apart by tabulators.
    pub(super) fn load(&self, table: &str, rows: &str) {
        if self.kind == "postgres" {
            self.sql(&format!(
                "CREATE TABLE {table} (id BIGINT, customer TEXT, at BIGINT, event TEXT, channel TEXT, value NUMERIC); \
                 GRANT SELECT ON {table} TO reader"
            ));
            let mut copy =
                self.client(&["-c", &format!("COPY {table} FROM STDIN")]).stdin(Stdio::piped()).spawn().unwrap();
            copy.stdin.take().unwrap().write_all(rows.as_bytes()).unwrap();
            assert!(copy.wait().unwrap().success());
            self.sql(&format!("ANALYZE {table}"));
            return;
        }
        if self.kind == "spark" {
            let file = self.dir.path().join(format!("{table}.tsv"));
            std::fs::write(&file, rows).unwrap();
            let make = format!(
                "CREATE TABLE {table} (id BIGINT, customer STRING, at BIGINT, event STRING, channel STRING, value DOUBLE) \
                 USING csv OPTIONS (path '{}', sep '\\t', nullValue '\\\\N')",
                file.display()
            );
            self.sql(&make);
            self.made.borrow_mut().push(make);
            return;
        }
        self.sql(&format!(
            "CREATE TABLE {table} (id Int64, customer String, at Int64, event String, channel String, \
             value Nullable(Float64)) ENGINE = MergeTree() ORDER BY (customer, at) PARTITION BY tuple()"
        ));
        self.sql(&format!("INSERT INTO {table} FORMAT TabSeparated\n{rows}"));
    }

    /// A file that only the server may read.
    pub(super) fn give(&self, file: &std::path::Path, name: &str) {
        let own = self.data().join(name);
        std::fs::copy(file, &own).unwrap();
        let done = |command: &mut Command| assert!(command.status().unwrap().success());
        done(Command::new("chmod").arg("600").arg(&own));
        if is_root() {
            done(Command::new("chown").arg("postgres").arg(&own));
        }
    }

    /// Adds it to a project under a name, as it is reached at a port, and maps its table.
    pub(super) fn add_to(&self, project: &str, name: &str, port: u16) {
        let port = port.to_string();
        let database: &[&str] = if self.kind == "postgres" { &["--database", "postgres"] } else { &[] };
        let add = ["remote", project, "--add", name, "--kind", self.kind, "--port", &port, "--user", self.user];
        super::ok(&[&add[..], database, &["--secret-variable", SECRET.0, "--plain"]].concat());
        Self::map(project, name, "events");
    }

    /// Maps a table of events.
    pub(super) fn map(project: &str, name: &str, table: &str) {
        let map = ["remote", project, "--map", name, "--table", table, "--customer", "customer", "--time", "at"];
        let columns = ["--event", "event", "--channel", "channel", "--value", "value", "--order", "id"];
        super::ok(&[&map[..], &columns].concat());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Asks a server of the web: the whole answer.
fn http(port: u16, request: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let head = format!("{request} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

/// A way to a server that can be cut: after so many bytes of its answers all connections end.
pub(super) struct Cable {
    pub port: u16,
    /// How many bytes may still come through.
    pub left: Arc<AtomicUsize>,
}

impl Cable {
    pub(super) fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (own, left) = (listener.local_addr().unwrap().port(), Arc::new(AtomicUsize::new(usize::MAX)));
        let of_all = Arc::clone(&left);
        named("cable", move || {
            for from in listener.incoming().flatten() {
                let Ok(to) = TcpStream::connect(("127.0.0.1", port)) else { continue };
                let (mut asks, mut asked) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                named("asks", move || drop(std::io::copy(&mut asks, &mut asked)));
                let left = Arc::clone(&of_all);
                named("answers", move || carry(to, from, &left));
            }
        });
        Self { port: own, left }
    }
}

/// Does this on a thread of its own.
fn named(name: &str, work: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).unwrap();
}

fn carry(mut from: TcpStream, mut to: TcpStream, left: &AtomicUsize) {
    let mut room = [0; 1024];
    while let Ok(n) = from.read(&mut room) {
        let may = left.load(Ordering::SeqCst).min(n);
        if left.load(Ordering::SeqCst) != usize::MAX {
            left.fetch_sub(may, Ordering::SeqCst);
        }
        if n == 0 || to.write_all(&room[..may]).is_err() || may < n {
            break;
        }
    }
    to.shutdown(Shutdown::Both).ok();
    from.shutdown(Shutdown::Both).ok();
}

/// Whether there is a server to test with; says by the test's name which are missing.
pub(super) fn is_there(servers: &[Server]) -> bool {
    let missing = |kind: &str| !servers.iter().any(|server| server.kind == kind);
    for (kind, package) in [("postgres", "postgresql"), ("clickhouse", "clickhouse-server")] {
        if missing(kind) {
            skip(&format!("no {kind} server can be started here; Debian has one as {package}"));
        }
    }
    if cfg!(feature = "engine-spark") && missing("spark") {
        skip(
            "no Spark can be started here: DESIRE_PATH_SPARK has to name a Python with pyspark[connect], and there has to be a Java",
        );
    }
    !servers.is_empty()
}
