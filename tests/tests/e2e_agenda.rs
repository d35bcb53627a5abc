//! The workshop of a programme in the real window: a whole cycle by the keyboard alone, its agenda
//! shifted, put in order and told what does not fit; and typing among a hundred slots.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use parvis_tests::window::Window;
use serde_json::json;

/// How many slots each of the six sessions gets: forty in all.
const SLOTS: [usize; 6] = [7, 7, 7, 7, 6, 6];

#[test]
fn a_cycle_is_written_with_the_keyboard_alone() {
    let window = Window::open();
    window.resize(1280, 800);
    start_a_cycle(&window);
    for (session, slots) in SLOTS.into_iter().enumerate() {
        add_session(&window, session + 1);
        write_agenda(&window, session + 1, slots);
    }
    window.picture("agenda-1-cycle");
    window.is_open_to_all();
    go_back_to_the_first(&window);
    what_does_not_fit_is_told(&window);
    what_follows_is_shifted(&window);
    lines_change_places(&window);
    workshops_run_side_by_side(&window);
    sessions_change_places(&window);
}

fn start_a_cycle(window: &Window) {
    window.sees("button", "Commencer mon premier programme");
    tab_to(window, "button Commencer mon premier programme");
    window.keys("Enter");
    window.sees("dialog", "");
    tab_to(window, "textbox Titre");
    window.types("Habiter demain");
    window.keys("Enter");
    window.sees("heading", "Habiter demain");
    window.sees("button", "Ajouter une séance");
}

/// A further session with its title and day; the hours of the first serve the others as well.
fn add_session(window: &Window, number: usize) {
    window.keys("Control+Shift+n");
    window.wait("the title of the new session", || {
        window.focused() == "textbox Titre de la séance"
            && window.value("textbox", "Titre de la séance").is_empty()
    });
    window.types(&format!("Rencontre {number}"));
    tab_to(window, "textbox Date");
    window.types(&format!("{number}/06/2027"));
    if number == 1 {
        tab_to(window, "textbox Début");
        window.types("9h");
        tab_to(window, "textbox Fin");
        window.types("17h");
    }
}

fn write_agenda(window: &Window, session: usize, slots: usize) {
    window.keys("Control+Enter");
    for number in 1..=slots {
        at_title(window, number);
        window.types(&format!("Temps {session}.{number}"));
        if number < slots {
            window.keys("Enter");
        }
    }
    window.keys("Tab");
    kept(window);
    let lines = window.ask(
        "return document.querySelectorAll('tr[data-slot]').length",
        &[],
    );
    assert_eq!(lines, json!(slots));
}

/// Waits for the focus in the title of this line.
fn at_title(window: &Window, number: usize) {
    let title = format!("textbox Titre, temps {number}");
    window.wait(&title, || window.focused() == title);
}

/// Waits until nothing that was typed is still to be kept.
fn kept(window: &Window) {
    window.wait("everything kept", || {
        window.ask("return !document.querySelector('[data-keeps=dirty]')", &[]) == json!(true)
    });
}

fn go_back_to_the_first(window: &Window) {
    back_to(window, "tab Séance 6");
    window.keys("Home");
    window.wait("the first on the strip", || {
        window.focused().starts_with("tab Séance 1")
    });
    window.keys("Enter");
    window.sees("heading", "Séance 1\u{a0}: Rencontre 1");
    assert_eq!(
        hours(window),
        [
            "9h-9h30",
            "9h30-9h45",
            "9h45-10h30",
            "10h30-11h15",
            "11h15-12h",
            "12h-13h30",
            "13h30-14h15",
        ]
    );
}

/// The hours of the agenda as they stand in its lines.
fn hours(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('tr[data-slot]')].map((row) =>
        ['starts', 'ends'].map((column) => row.querySelector(`[data-column=${column}]`).value)
            .join('-'))";
    texts(&window.ask(script, &[]))
}

fn titles(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('tr[data-slot] [data-column=title]')]
        .map((cell) => cell.value)";
    texts(&window.ask(script, &[]))
}

fn texts(value: &serde_json::Value) -> Vec<String> {
    let texts = value.as_array().into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

fn what_does_not_fit_is_told(window: &Window) {
    let told = "Temps 1.3\u{a0}: commence avant la fin de «\u{a0}Temps 1.2\u{a0}»";
    tab_to(window, "textbox Début, temps 3");
    window.keys("Control+a");
    window.types("9h40-10h30");
    window.keys("Tab");
    window.sees("button", told);
    window.sees("button", "chevauchement");
    window.picture("agenda-2-hint");
    window.is_open_to_all();
    // The hint above leads to the line.
    back_to(window, &format!("button {told}"));
    window.keys("Enter");
    at_title(window, 3);
    back_to(window, "textbox Début, temps 3");
    window.keys("Control+a");
    window.types("9h45");
    window.keys("Tab");
    window.sees_no("button", told);
    window.sees_no("button", "chevauchement");
}

fn what_follows_is_shifted(window: &Window) {
    tab_to(window, "textbox Titre, temps 4");
    window.keys("Control+d");
    window.wait("the question by how much", || {
        window.focused().contains("Décaler à partir de 10h30")
    });
    window.keys("Control+a");
    window.types("1000");
    window.keys("Enter");
    window.reads("Indiquez un nombre de minutes");
    window.keys("Control+a");
    window.types("+15");
    window.picture("agenda-3-shift");
    window.is_open_to_all();
    window.keys("Enter");
    at_title(window, 4);
    let before = hours_after(window, 3, "10h45-11h30");
    assert_eq!(before[2], "9h45-10h30");
    assert_eq!(before[6], "13h45-14h30");
    window.keys("Control+z");
    let after = hours_after(window, 3, "10h30-11h15");
    assert_eq!(after[6], "13h30-14h15");
}

/// Waits for the hours of a line, counted from 0, and gives all.
fn hours_after(window: &Window, line: usize, expected: &str) -> Vec<String> {
    window.wait(expected, || hours(window)[line] == expected);
    hours(window)
}

fn lines_change_places(window: &Window) {
    window.keys("Alt+Up");
    at_title(window, 3);
    assert_eq!(titles(window)[2..4], ["Temps 1.4", "Temps 1.3"]);
    window.keys("Alt+Down");
    at_title(window, 4);
    assert_eq!(titles(window)[2..4], ["Temps 1.3", "Temps 1.4"]);
    window.keys("Up");
    at_title(window, 3);
    window.keys("Down");
    at_title(window, 4);
}

fn workshops_run_side_by_side(window: &Window) {
    back_to(window, "combobox Nature, temps 4");
    window.types("Atelier");
    tab_to(window, "textbox Titre, temps 4");
    window.keys("Control+Shift+Enter");
    at_title(window, 5);
    window.types("Temps 1.4 bis");
    window.keys("Tab");
    window.reads("En parallèle (2)");
    let all = hours(window);
    assert_eq!(all[3], all[4]);
    let numbers = "return [...document.querySelectorAll('tr[data-slot].beside')]
        .map((row) => row.querySelector('[data-column=number]').value)";
    assert_eq!(texts(&window.ask(numbers, &[])), ["1", "2"]);
    window.picture("agenda-4-side-by-side");
    window.is_open_to_all();
}

fn sessions_change_places(window: &Window) {
    back_to(window, "tab Séance 1");
    window.keys("Alt+Right");
    window.wait("the second on the strip", || {
        let strip = "return document.querySelectorAll('[role=tab][data-session]')[1].textContent";
        window
            .ask(strip, &[])
            .as_str()
            .is_some_and(|words| words.contains("Rencontre 1"))
    });
    assert!(
        window.focused().contains("Rencontre 1"),
        "{}",
        window.focused()
    );
    window.picture("agenda-5-strip");
}

/// How many letters are typed to see how long each takes.
const LETTERS: &str = "Une phrase tapée vite au milieu";

#[test]
fn typing_among_a_hundred_slots_touches_one_line() {
    let window = Window::open();
    window.resize(1280, 800);
    open_a_hundred_slots(&window);
    window.write("textbox", "Titre, temps 50", "A");
    window.keys("Tab");
    kept(&window);
    window.focus("textbox", "Titre, temps 50");
    // What the jump to the line uncovered is painted first: it would be counted as the letters'.
    let anything = window.frames_of_any_change();
    window.ask(WATCH, &[]);
    for (at, letter) in LETTERS.chars().enumerate() {
        window.types(&letter.to_string());
        window.wait("a frame after the letter", || {
            window.ask("return watched().letters", &[]) == json!(at + 1)
        });
    }
    let typed = window.ask("return watched()", &[]);
    println!("typing among 100 slots, ms (median, most): {typed}");
    println!("a frame in which one word changes elsewhere, ms (median, most): {anything}");
    assert_eq!(typed["calls"], json!([]), "a letter asks nothing of Rust");
    assert_eq!(
        typed["lines"],
        json!(0),
        "a letter writes no other line again"
    );
    window.ask(WATCH, &[]);
    window.keys("Tab");
    kept(&window);
    window.wait("the programme read again", || {
        window.ask("return watched().calls.includes('show_programme')", &[]) == json!(true)
    });
    let left = window.ask("return watched()", &[]);
    println!("leaving a title among 100 slots: {left}");
    assert_eq!(left["lines"], json!(0), "no other line is written again");
    assert_eq!(
        window.value("textbox", "Titre, temps 50"),
        format!("A{LETTERS}")
    );
    a_line_is_dragged(&window);
}

/// With the events of a pointer, since the driver's own cannot aim in a list that scrolls.
fn a_line_is_dragged(window: &Window) {
    let drag = "const rows = [...document.querySelectorAll('tr[data-slot]')];
        const grip = rows[1].querySelector('[role=presentation]');
        const at = (row, part) => row.getBoundingClientRect().top + row.offsetHeight * part;
        const tell = (target, kind, y) => target.dispatchEvent(new PointerEvent(kind,
            { bubbles: true, cancelable: true, button: 0, clientX: 300, clientY: y }));
        tell(grip, 'pointerdown', at(rows[1], 0.5));
        tell(window, 'pointermove', at(rows[3], 0.9));
        tell(window, 'pointerup', at(rows[3], 0.9));";
    window.ask(drag, &[]);
    window.wait("the line in its new place", || {
        titles(window)[1..5] == ["Temps 2", "Temps 3", "Temps 1", "Temps 4"]
    });
    window.keys("Control+z");
    window.wait("the line in its old place", || {
        titles(window)[1..3] == ["Temps 1", "Temps 2"]
    });
}

#[test]
fn a_text_gets_its_marks_and_shows_how_it_reads() {
    let window = Window::open();
    window.resize(1280, 800);
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.write("textbox", "Présentation", "un mot");
    for _ in 0..3 {
        window.keys("Shift+Left");
    }
    let text = || window.value("textbox", "Présentation");
    window.keys("Control+b");
    assert_eq!(text(), "un **mot**");
    window.keys("Control+b");
    assert_eq!(text(), "un mot");
    window.keys("Control+i");
    window.keys("End");
    window.keys("Enter");
    window.keys("Enter");
    window.types("- un point");
    window.keys("Enter");
    window.types("un autre");
    assert_eq!(text(), "un *mot*\n\n- un point\n- un autre");
    window.press("button", "Aperçu\u{a0}: Présentation");
    let read = "return document.querySelector('[role=group] ul')
        ?.closest('[role=group]').innerHTML.replace(/<!--.*?-->| class=\"[^\"]*\"/g, '')
        .replace(/\\s+/g, ' ')";
    window.wait("the text as it reads", || {
        let read = window.ask(read, &[]);
        read.as_str()
            .is_some_and(|read| read.contains("<em>mot</em>") && read.matches("<li>").count() == 2)
    });
    window.picture("agenda-6-text");
    window.is_open_to_all();
}

/// Counts what the page asks of Rust and which lines but the one with the focus change. Notes, for
/// each key, what the page works on it (with the layout that follows) and when the next frame comes.
const WATCH: &str = "const home = document.activeElement.closest('tr');
    const calls = [], lines = new Set(), work = [], frames = [];
    window.reallyFetch ??= window.fetch;
    window.fetch = (address, ...rest) => {
        calls.push(String(address).split('/').at(-1));
        return window.reallyFetch(address, ...rest);
    };
    window.watcher?.disconnect();
    window.watcher = new MutationObserver((changes) => changes.forEach(({ target }) => {
        const line = (target.nodeType === 1 ? target : target.parentElement)?.closest('tr[data-slot]');
        if (line && line !== home) lines.add(line);
    }));
    watcher.observe(document.querySelector('table'),
        { subtree: true, childList: true, attributes: true, characterData: true });
    let pressed = 0;
    document.addEventListener('keydown', () => {
        const now = pressed = performance.now();
        requestAnimationFrame(() => frames.push(performance.now() - now));
    }, { capture: true });
    document.addEventListener('input', () => queueMicrotask(() => {
        document.body.getBoundingClientRect();
        work.push(performance.now() - pressed);
    }));
    const most = (times, part) => {
        const sorted = [...times].sort((one, other) => one - other);
        return Math.round(10 * (sorted[Math.floor((sorted.length - 1) * part)] ?? 0)) / 10;
    };
    window.watched = () => ({ calls, lines: lines.size, letters: frames.length,
        work: [most(work, 0.5), most(work, 1)], frame: [most(frames, 0.5), most(frames, 1)] })";

fn open_a_hundred_slots(window: &Window) {
    let slots: Vec<_> = (0..100)
        .map(|at| {
            let hour = |minutes: u32| format!("{:02}:{:02}", 8 + minutes / 60, minutes % 60);
            json!({ "kind": "talk", "title": format!("Temps {at}"),
                "starts": hour(at * 5), "ends": hour(at * 5 + 5) })
        })
        .collect();
    let programme = json!({ "format": "parvis-programme", "version": 1, "kind": "training",
        "title": "Cent temps", "sessions": [{ "date": "2027-06-01", "slots": slots }] });
    let file = window.files().join("cent.json");
    std::fs::write(&file, programme.to_string()).expect("a programme to open");
    window.go("#/programmes");
    window.sees("button", "Ouvrir un fichier de programme");
    window.will_choose(&[&file]);
    window.press("button", "Ouvrir un fichier de programme");
    window.sees("textbox", "Titre, temps 100");
}

/// Goes on with Tab until something has the focus.
fn tab_to(window: &Window, name: &str) {
    press_until(window, "Tab", name);
}

/// Goes back with Shift and Tab until something has the focus.
fn back_to(window: &Window, name: &str) {
    press_until(window, "Shift+Tab", name);
}

fn press_until(window: &Window, key: &str, name: &str) {
    // Names are told with plain spaces.
    let name = name.replace('\u{a0}', " ");
    let mut passed = Vec::new();
    while !window.focused().starts_with(&name) {
        assert!(
            passed.len() < 250,
            "{key} never comes to {name}: {passed:?}"
        );
        window.keys(key);
        passed.push(window.focused());
    }
}
