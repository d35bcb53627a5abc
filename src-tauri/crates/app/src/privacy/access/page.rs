//! A plain page that any browser shows and prints, with nothing to load.

use serde_json::Value as Json;

use crate::words::Catalogue;

/// Quiet enough for a letter, and readable in the dark.
const STYLE: &str = "body{max-width:45rem;margin:2rem auto;padding:0 1rem;\
font:1rem/1.5 system-ui,sans-serif}h2{margin-top:2rem}\
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem;\
padding-top:.5rem;border-top:1px solid #8888}dd{margin:0;white-space:pre-wrap;\
overflow-wrap:anywhere}";

/// A page in the making.
pub(super) struct Page {
    html: String,
}

impl Page {
    /// A page with its title.
    pub fn titled(words: &Catalogue, title: &str) -> Self {
        let title = escaped(title);
        let language = words.language().code();
        Self {
            html: format!(
                "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
                 <meta name=\"viewport\" content=\"width=device-width\">\n\
                 <meta name=\"color-scheme\" content=\"light dark\">\n\
                 <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
                 <main>\n<h1>{title}</h1>\n"
            ),
        }
    }

    /// A heading of the second level.
    pub fn heading(&mut self, words: &str) {
        self.html
            .push_str(&format!("<h2>{}</h2>\n", escaped(words)));
    }

    /// A paragraph.
    pub fn paragraph(&mut self, words: &str) {
        self.html.push_str(&format!("<p>{}</p>\n", escaped(words)));
    }

    /// Names with their values; nothing for none.
    pub fn facts(&mut self, facts: &[(String, String)]) {
        if facts.is_empty() {
            return;
        }
        self.html.push_str("<dl>\n");
        for (name, value) in facts {
            self.html.push_str(&format!(
                "<dt>{}</dt><dd>{}</dd>\n",
                escaped(name),
                escaped(value)
            ));
        }
        self.html.push_str("</dl>\n");
    }

    /// The whole page, with what a program reads.
    pub fn finish(mut self, data: &Json) -> String {
        // In a script only `<` could end it; JSON may name any character by its number.
        let data = data.to_string().replace('<', "\\u003c");
        self.html.push_str(&format!(
            "</main>\n<script type=\"application/json\" id=\"data\">{data}</script>\n\
             </body>\n</html>\n"
        ));
        self.html
    }
}

fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            // No control character may stand in a page.
            other if other.is_control() && other != '\n' && other != '\t' => {}
            other => text.push(other),
        }
    }
    text
}
