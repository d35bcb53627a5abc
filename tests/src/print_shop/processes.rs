//! Programs that are started for a test and end with it.

use std::fs::File;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A program that runs, at the head of a process group that ends with this value.
pub(super) struct Running(Child);

impl Running {
    /// Starts it; what it says goes to the log.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self, String> {
        let output = || File::create(log).expect("a file for the output");
        let child = command
            .stdin(Stdio::null())
            .stdout(output())
            .stderr(output())
            .process_group(0)
            .spawn();
        child
            .map(Self)
            .map_err(|why| format!("{}: {why}", command.get_program().to_string_lossy()))
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("kill -KILL -{}", self.0.id());
        let _ = Command::new("sh")
            .args(["-c", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
    }
}

/// Where a program is: daemons are not in everybody's path.
pub(super) fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]);
    folders
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// A port that was free a moment ago.
pub(super) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("the port is known").port()
}
