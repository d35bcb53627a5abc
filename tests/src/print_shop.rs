//! A print system of our own with printers that print to files: a real CUPS in a folder that is
//! removed at the end, and behind it a real IPP printer, `ippeveprinter`.
//!
//! Deliberately not here: what is printed. Nothing of the machine's own print system is touched.

mod processes;

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use processes::{Running, free_port, program};

/// Longer than any of these programs needs to start or to print.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// A printer that prints.
pub const WORKING: &str = "accueil";
/// What people call it.
pub const WORKING_LABEL: &str = "Imprimante de l’accueil";
/// A printer that was stopped: it takes jobs and prints none.
pub const STOPPED: &str = "arretee";
/// A printer that takes no jobs.
pub const REFUSING: &str = "fermee";

/// Passes the file through as it is, on A4 with the margins of the printer behind.
const DRIVER: &str = include_str!("print_shop/driver.ppd");
/// What the printer does with a file.
const PRESS: &str = include_str!("print_shop/press.sh");

/// What can be wrong with the printer that works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It gives up on each job.
    Aborts,
    /// It has no paper, and waits for some.
    NoPaper,
}

impl Trouble {
    /// The file whose presence the press looks for.
    fn file(self) -> &'static str {
        match self {
            Self::Aborts => "aborts",
            Self::NoPaper => "no-paper",
        }
    }
}

/// The print system; it ends when this value goes.
pub struct PrintShop {
    // Ended in this order, before the folder goes.
    _scheduler: Running,
    _printer: Running,
    _announcer: Option<(Running, Running)>,
    folder: TempDir,
}

impl PrintShop {
    /// Starts it.
    ///
    /// # Errors
    /// Which program is not there, or why one does not start here.
    pub fn open() -> Result<Self, String> {
        for name in ["cupsd", "lpadmin", "lpstat", "ippeveprinter"] {
            program(name).ok_or_else(|| format!("{name} is not installed"))?;
        }
        let folder = TempDir::new().expect("a temporary folder");
        let (port, printer, announcer) = printer(folder.path())?;
        let scheduler = scheduler(folder.path())?;
        let shop = Self {
            _scheduler: scheduler,
            _printer: printer,
            _announcer: announcer,
            folder,
        };
        let device = format!("ipp://localhost:{port}/ipp/print");
        for (name, label) in [
            (WORKING, WORKING_LABEL),
            (STOPPED, "Imprimante arrêtée"),
            (REFUSING, "Imprimante fermée"),
        ] {
            let driver = shop.path("driver.ppd");
            let driver = driver.to_str().expect("a path of letters");
            shop.manage(
                "lpadmin",
                &["-p", name, "-E", "-v", &device, "-P", driver, "-D", label],
            )?;
        }
        shop.manage("lpadmin", &["-d", WORKING])?;
        shop.manage("cupsdisable", &[STOPPED])?;
        shop.manage("cupsreject", &[REFUSING])?;
        Ok(shop)
    }

    /// Starts it, or says on the standard output that the test is left out.
    pub fn open_or_skip() -> Option<Self> {
        match Self::open() {
            Ok(shop) => Some(shop),
            Err(why) => {
                println!("SKIPPED: no print system to test with: {why}");
                None
            }
        }
    }

    /// Where it listens: the value of `CUPS_SERVER`.
    pub fn server(&self) -> PathBuf {
        self.path("cups.sock")
    }

    /// Makes something go wrong at the printer, until [`PrintShop::mend`].
    pub fn break_down(&self, trouble: Trouble) {
        fs::write(self.path(trouble.file()), "").expect("the folder can be written");
    }

    /// Puts it right again.
    pub fn mend(&self, trouble: Trouble) {
        fs::remove_file(self.path(trouble.file())).expect("it was broken down");
    }

    /// The files that were printed, in their order.
    pub fn printed(&self) -> Vec<Vec<u8>> {
        let file = |number| fs::read(self.path(&format!("printed-{number}.pdf"))).ok();
        (1..).map_while(file).collect()
    }

    /// What the printer was told of each job: `IPP_SIDES=one-sided`, line by line.
    pub fn told(&self) -> String {
        fs::read_to_string(self.path("told")).unwrap_or_default()
    }

    /// The jobs that wait in the queues.
    pub fn waiting(&self) -> String {
        let output = self
            .command("lpstat")
            .arg("-o")
            .output()
            .expect("lpstat runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Starts or stops a printer: `cupsenable`, `cupsdisable`.
    ///
    /// # Panics
    /// When CUPS does not let it.
    pub fn change(&self, name: &str, printer: &str) {
        self.manage(name, &[printer]).expect("the printer is ours");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(program(name).unwrap_or_else(|| name.into()));
        command.env("CUPS_SERVER", self.server()).env("LC_ALL", "C");
        command.stdin(Stdio::null());
        command
    }

    fn manage(&self, name: &str, arguments: &[&str]) -> Result<(), String> {
        let output = self.command(name).args(arguments).output();
        let output = output.map_err(|why| format!("{name}: {why}"))?;
        match output.status.success() {
            true => Ok(()),
            false => Err(format!(
                "{name}: {}",
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }
}

/// The printer, and what it needs to announce itself when the machine has no such thing running.
#[expect(clippy::type_complexity, reason = "the pair is one thing, and private")]
fn printer(folder: &Path) -> Result<(u16, Running, Option<(Running, Running)>), String> {
    fs::write(folder.join("press.sh"), PRESS).expect("the folder can be written");
    make_executable(&folder.join("press.sh"));
    fs::create_dir(folder.join("jobs")).expect("the folder can be written");
    let port = free_port();
    if let Some(running) = started_printer(folder, port, None, Instant::now()) {
        return Ok((port, running, None));
    }
    let bus = folder.join("bus.sock");
    let address = format!("unix:path={}", bus.display());
    let configuration = include_str!("print_shop/bus.conf").replace("ADDRESS", &address);
    fs::write(folder.join("bus.conf"), configuration).expect("the folder can be written");
    fs::write(
        folder.join("avahi.conf"),
        include_str!("print_shop/avahi.conf"),
    )
    .expect("the folder can be written");
    let option = |name: &str, file: &str| format!("--{name}={}", folder.join(file).display());
    let daemon = program("dbus-daemon").ok_or("dbus-daemon is not installed")?;
    let daemon = Running::start(
        Command::new(daemon).args([
            "--nofork",
            "--nopidfile",
            &option("config-file", "bus.conf"),
        ]),
        &folder.join("bus.log"),
    )?;
    wait(|| bus.exists()).ok_or("dbus-daemon does not start")?;
    let announcer = program("avahi-daemon").ok_or("avahi-daemon is not installed")?;
    let announcer = Running::start(
        Command::new(announcer)
            .args(["--no-drop-root", "--no-chroot", "--no-rlimits"])
            .arg(option("file", "avahi.conf"))
            .env("DBUS_SYSTEM_BUS_ADDRESS", &address),
        &folder.join("avahi.log"),
    )?;
    // The printer does not wait for the announcer: it ends, and is started again.
    let deadline = Instant::now() + PATIENCE;
    let running = started_printer(folder, port, Some(&address), deadline)
        .ok_or("ippeveprinter does not start, as it announces itself through Avahi")?;
    Ok((port, running, Some((announcer, daemon))))
}

/// Starts the printer, again and again until the deadline when it ends by itself.
fn started_printer(
    folder: &Path,
    port: u16,
    bus: Option<&str>,
    deadline: Instant,
) -> Option<Running> {
    loop {
        let mut command = Command::new(program("ippeveprinter")?);
        command
            .args(["-2", "-f", "application/pdf", "-p", &port.to_string(), "-d"])
            .arg(folder.join("jobs"))
            .arg("-c")
            .arg(folder.join("press.sh"))
            .arg("Parvis");
        if let Some(bus) = bus {
            command.env("DBUS_SYSTEM_BUS_ADDRESS", bus);
        }
        let mut running = Running::start(&mut command, &folder.join("printer.log")).ok()?;
        let there = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        let mut up = false;
        wait(|| {
            up = there();
            up || running.has_ended()
        })?;
        if up {
            return Some(running);
        }
        if Instant::now() > deadline {
            return None;
        }
        std::thread::sleep(PAUSE);
    }
}

fn scheduler(folder: &Path) -> Result<Running, String> {
    let place = folder.display().to_string();
    for (name, text) in [
        ("driver.ppd", DRIVER),
        ("cupsd.conf", include_str!("print_shop/cupsd.conf")),
        (
            "cups-files.conf",
            include_str!("print_shop/cups-files.conf"),
        ),
    ] {
        let text = text.replace("FOLDER", &place);
        fs::write(folder.join(name), text).expect("the folder can be written");
    }
    for name in ["spool", "cache", "state", "tmp"] {
        fs::create_dir(folder.join(name)).expect("the folder can be written");
    }
    let running = Running::start(
        Command::new(program("cupsd").ok_or("cupsd is not installed")?)
            .arg("-f")
            .arg("-c")
            .arg(folder.join("cupsd.conf"))
            .arg("-s")
            .arg(folder.join("cups-files.conf")),
        &folder.join("cupsd.log"),
    )?;
    let socket = folder.join("cups.sock");
    wait(|| std::os::unix::net::UnixStream::connect(&socket).is_ok()).ok_or_else(|| {
        let said = fs::read_to_string(folder.join("cupsd.log")).unwrap_or_default();
        format!("cupsd does not start: {said}")
    })?;
    Ok(running)
}

fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("the file is ours");
}

/// Waits until something is so; none when it does not become so.
pub fn wait(mut is_so: impl FnMut() -> bool) -> Option<()> {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        if Instant::now() > deadline {
            return None;
        }
        std::thread::sleep(PAUSE);
    }
    Some(())
}
