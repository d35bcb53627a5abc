//! Writing HTML: elements that are always closed, and words that are always escaped.
//!
//! Deliberately not here: which elements a programme becomes.

/// Some HTML, as it grows.
#[derive(Default)]
pub(super) struct Markup {
    html: String,
}

impl Markup {
    /// What was written.
    pub fn finish(self) -> String {
        self.html
    }

    /// HTML as it stands.
    pub fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Words. A line end among them stays one.
    pub fn words(&mut self, words: &str) {
        for (at, line) in words.lines().enumerate() {
            if at > 0 {
                self.html.push_str("<br>");
            }
            escape_into(&mut self.html, line);
        }
    }

    /// Begins an element with its attributes, on a line of its own.
    pub fn open(&mut self, element: &str) {
        self.html.push_str(&format!("<{element}>\n"));
    }

    /// Ends an element that stands on lines of its own.
    pub fn close(&mut self, element: &str) {
        self.html.push_str(&format!("</{element}>\n"));
    }

    /// An element around others, each on lines of its own.
    pub fn within(&mut self, element: &str, content: impl FnOnce(&mut Self)) {
        self.open(element);
        content(self);
        self.close(element);
    }

    /// An element of words, on one line.
    pub fn line(&mut self, element: &str, content: impl FnOnce(&mut Self)) {
        self.inline(element, content);
        self.html.push('\n');
    }

    /// An element among words; none when it has no name.
    pub fn inline(&mut self, element: &str, content: impl FnOnce(&mut Self)) {
        self.marked(element, "", content);
    }

    /// An element among words with an attribute, whose value is escaped by the caller's
    /// [`attribute`].
    pub fn marked(&mut self, element: &str, attribute: &str, content: impl FnOnce(&mut Self)) {
        if element.is_empty() {
            return content(self);
        }
        self.html.push_str(&format!("<{element}{attribute}>"));
        content(self);
        self.html.push_str(&format!("</{element}>"));
    }

    /// A paragraph of words inside an element (`strong`, `small`, or none); nothing for no words.
    pub fn paragraph(&mut self, words: &str, element: &str) {
        if !is_blank(words) {
            self.line("p", |html| html.inline(element, |html| html.words(words)));
        }
    }
}

/// An attribute with its value escaped, with the space before it.
pub(super) fn attribute(name: &str, value: &str) -> String {
    let mut attribute = format!(" {name}=\"");
    escape_into(&mut attribute, value);
    attribute.push('"');
    attribute
}

/// Whether nothing of it would be seen.
pub(super) fn is_blank(words: &str) -> bool {
    words.chars().all(|c| c.is_whitespace() || !may_stand(c))
}

/// Whether HTML may hold a character: no control character and none that Unicode gave away as none.
fn may_stand(character: char) -> bool {
    let code = u32::from(character);
    let non_character = (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe;
    (!character.is_control() || matches!(character, '\t' | '\n')) && !non_character
}

fn escape_into(html: &mut String, words: &str) {
    for character in words.chars().filter(|c| may_stand(*c)) {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // A space that does not break is easily lost in an editor when it is not named.
            '\u{a0}' => html.push_str("&nbsp;"),
            _ => html.push(character),
        }
    }
}
