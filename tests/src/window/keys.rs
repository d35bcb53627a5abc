//! Pressing keys as hands do: held ones first, released last.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::Window;

impl Window {
    /// Presses a key or a chord: `Tab`, `Shift+Tab`, `Control+k`, `?`.
    pub fn keys(&self, chord: &str) {
        let keys: Vec<char> = parts(chord).into_iter().map(code_of).collect();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in &keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.drive(self.client.perform_actions(actions))
            .unwrap_or_else(|failure| panic!("cannot press {chord}: {failure}"));
    }

    /// Types a text, letter by letter, into whatever has the focus.
    pub fn types(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        self.drive(self.client.perform_actions(actions))
            .unwrap_or_else(|failure| panic!("cannot type {text:?}: {failure}"));
    }
}

/// The keys of a chord; a plus at its end is the key of that sign.
fn parts(chord: &str) -> Vec<&str> {
    match chord.strip_suffix("++") {
        Some(held) => held.split('+').chain(["+"]).collect(),
        None if chord == "+" => vec!["+"],
        None => chord.split('+').collect(),
    }
}

fn code_of(key: &str) -> char {
    let named = match key {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Delete" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "F2" => Key::F2,
        "F6" => Key::F6,
        "F8" => Key::F8,
        "Space" => return ' ',
        _ => {
            let mut signs = key.chars();
            let sign = signs.next().unwrap_or_else(|| panic!("an empty key"));
            assert!(signs.next().is_none(), "{key:?} is no key");
            return sign;
        }
    };
    named.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_are_read() {
        assert_eq!(parts("Control+k"), ["Control", "k"]);
        assert_eq!(parts("Control++"), ["Control", "+"]);
        assert_eq!(parts("?"), ["?"]);
        assert_eq!(code_of("Space"), ' ');
    }
}
