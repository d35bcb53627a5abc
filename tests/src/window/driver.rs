//! The program that drives the web view, and the processes it starts. No page is known here.

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// Longer than a loaded machine needs to start a web view.
const START: Duration = Duration::from_secs(30);

/// Who answers when the program asks for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialogs {
    /// The script of the test.
    Scripted,
    /// The dialogs of the system, worked through the screen.
    System,
}

/// A WebKitWebDriver of our own, at the head of a process group.
pub(super) struct Driver {
    child: Child,
    port: u16,
}

pub(super) fn data_folder(home: &Path) -> PathBuf {
    home.join("data")
}

pub(super) fn picks(home: &Path) -> PathBuf {
    home.join("picks")
}

impl Driver {
    /// Starts the driver on a free port; everything it and the program write stays under `home`.
    pub(super) fn start(home: &Path, dialogs: Dialogs, print_system: &Path) -> Self {
        let port = free_port();
        let output = |name: &str| File::create(home.join(name)).expect("a file for the output");
        let mut command = Command::new("WebKitWebDriver");
        if dialogs == Dialogs::Scripted {
            command.env("PARVIS_PICKS", picks(home));
        }
        let child = command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("PARVIS_DATA", data_folder(home))
            .env("CUPS_SERVER", print_system)
            // A pipe that outlives the test would keep whoever reads its end waiting.
            .stdin(Stdio::null())
            .stdout(output("driver.out"))
            .stderr(output("driver.err"))
            // The program outlives its driver, so both are ended as one group.
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is installed (package webkit2gtk-driver)");
        Self { child, port }
    }

    /// Opens the program named by `PARVIS_APP`.
    pub(super) async fn session(&self) -> Client {
        let app = std::env::var("PARVIS_APP").expect("PARVIS_APP names the program to open");
        let options = json!({ "binary": app, "args": [] });
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        self.wait_for_port().await;
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .expect("the program opens its window")
    }

    async fn wait_for_port(&self) {
        let deadline = Instant::now() + START;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver does not answer");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("kill -KILL -{}", self.child.id());
        let _ = Command::new("sh").args(["-c", &group]).status();
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago; the driver cannot be asked to choose one itself.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("the port is known").port()
}
