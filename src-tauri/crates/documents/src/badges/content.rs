//! What a badge says and how large: names first, the rest as far as there is room.
//!
//! Deliberately not here: where on the page the texts go.

use std::collections::HashMap;
use std::sync::Arc;

use super::frame::Frame;
use super::names::{FAMILY, Names, Room, STYLES, Sized};
use super::setting::Setting;
use super::{Badge, BadgeLayout};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::place::Rect;
use crate::text::{Fit, fit};

/// The distance of the lines of an organisation, in ems.
const LEADING: f32 = 1.2;

/// The space between names and organisation, in ems of the organisation.
pub(super) const BELOW_NAMES: f32 = 0.55;

/// The space between organisation and function, in ems of the function.
pub(super) const BELOW_ORGANISATION: f32 = 0.15;

/// A function is left out rather than have the given name come closer to its floor than this.
const EASE: f32 = 1.4;

/// A text that has its size, and whether words are missing.
pub(super) struct Lines {
    pub(super) sized: Sized,
    pub(super) cut: bool,
}

/// What a badge says, sized.
pub(super) struct Content {
    pub(super) names: Names,
    pub(super) organisation: Option<Arc<Lines>>,
    pub(super) function: Option<Arc<Lines>>,
    /// What the person chose.
    pub(super) choices: Option<Arc<Lines>>,
    /// Whether the line of the event is there.
    pub(super) event: bool,
    /// The place of the names and, unless there is a foot, of what stands below them.
    pub(super) text: Rect,
}

impl Content {
    /// The height that the organisation and the function take below the names.
    pub(super) fn below(&self, frame: &Frame) -> f32 {
        below([&self.organisation, &self.function, &self.choices], frame)
    }
}

/// What a badge may give up, in this order, for the sake of the names.
#[derive(Clone, Copy, PartialEq)]
struct Plan {
    function: bool,
    event: bool,
    /// The most lines of the organisation.
    lines: usize,
}

const PLANS: [Plan; 4] = [
    Plan {
        function: true,
        event: true,
        lines: 2,
    },
    Plan {
        function: false,
        event: true,
        lines: 2,
    },
    Plan {
        function: false,
        event: false,
        lines: 2,
    },
    Plan {
        function: false,
        event: false,
        lines: 1,
    },
];

/// Sizes the texts of badges. Organisations and functions come again and again, so what was sized
/// is remembered.
pub(super) struct Composer<'a> {
    fonts: &'a Fonts,
    layout: BadgeLayout,
    /// By text, appearance, width and largest size, most lines.
    known: HashMap<(&'a str, FontStyle, [u32; 2], usize), Arc<Lines>>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(fonts: &'a Fonts, layout: BadgeLayout) -> Self {
        Self {
            fonts,
            layout,
            known: HashMap::new(),
        }
    }

    /// What a badge says, sized for its places.
    pub(super) fn content(&mut self, badge: &'a Badge, names: &[&str], frame: &Frame) -> Content {
        let organisation = badge.organisation.trim();
        // An organisation that stands in for a name, or above it, is not said twice.
        let above = self.layout == BadgeLayout::Organisation;
        let organisation = if names == [organisation] || above {
            ""
        } else {
            organisation
        };
        let sizes = frame.sizes;
        let width = frame.foot.map_or(frame.text.width, |foot| foot.width);
        let function = self.lines(
            badge.function.trim(),
            FontStyle::Italic,
            (sizes.function, sizes.organisation_floor, 1, width),
        );
        // What somebody does is said whole or not at all.
        let function = function.filter(|lines| !lines.cut);
        let choices = self.lines(
            badge.choices.trim(),
            FontStyle::Bold,
            (sizes.function, sizes.organisation_floor, 2, width),
        );
        let mut found = None;
        for plan in PLANS {
            if (plan.function && function.is_none()) || (plan == PLANS[2] && frame.event.is_none())
            {
                continue;
            }
            let organisation = self.lines(
                organisation,
                FontStyle::Regular,
                (
                    sizes.organisation,
                    sizes.organisation_floor,
                    plan.lines,
                    width,
                ),
            );
            let function = function.clone().filter(|_| plan.function);
            let text = match frame.event.filter(|_| !plan.event) {
                Some(event) => Rect {
                    y: event.y,
                    height: frame.text.height + event.height,
                    ..frame.text
                },
                None => frame.text,
            };
            let room = Room {
                fonts: self.fonts,
                sizes,
                width: text.width,
                height: text.height - below([&organisation, &function, &choices], frame),
                family: match self.layout {
                    BadgeLayout::FullName => 1.0,
                    _ => FAMILY,
                },
            };
            let names = room.set(names);
            let at_ease = !names.crowded && names.size() >= sizes.name_floor * EASE;
            let good = at_ease || (!plan.function && !names.cut);
            found = Some(Content {
                names,
                organisation,
                function,
                choices: choices.clone(),
                event: plan.event,
                text,
            });
            if good {
                break;
            }
        }
        found.expect("the last plan is always tried")
    }

    /// A text fitted into a width; none when it is empty.
    pub(super) fn lines(
        &mut self,
        text: &'a str,
        style: FontStyle,
        (largest, smallest, lines, width): (f32, f32, usize, f32),
    ) -> Option<Arc<Lines>> {
        if text.is_empty() {
            return None;
        }
        let fonts = self.fonts;
        let made = self
            .known
            .entry((text, style, [width, largest].map(f32::to_bits), lines))
            .or_insert_with(|| {
                let frame = Fit {
                    width,
                    height: f32::INFINITY,
                    largest,
                    smallest: smallest.max(largest * 0.85),
                    lines,
                    leading: LEADING,
                };
                let mut fitted = fit(fonts, text, style, frame);
                if fitted.cut || fitted.lines.iter().any(|line| line.broken_word) {
                    fitted = fit(fonts, text, style, Fit { smallest, ..frame });
                }
                let parts = fitted.lines.into_iter().flat_map(|line| line.parts);
                let shaped = parts.map(|part| part.shaped).collect();
                let setting = Setting::new(fonts, shaped, LEADING);
                Arc::new(Lines {
                    cut: fitted.cut,
                    sized: Sized {
                        setting,
                        size: fitted.size,
                    },
                })
            });
        Some(Arc::clone(made))
    }
}

/// The height that the organisation, the function and the choices take below the names.
fn below(texts: [&Option<Arc<Lines>>; 3], frame: &Frame) -> f32 {
    let mut height = 0.0;
    for lines in texts.into_iter().flatten() {
        height += lines.sized.height() + lines.sized.size * BELOW_ORGANISATION;
    }
    let gap = frame.sizes.organisation * BELOW_NAMES;
    match frame.foot {
        Some(foot) => foot.height.max(height) + gap,
        None if height > 0.0 => height + gap,
        None => 0.0,
    }
}

/// The names in their order, the dominant one first; the organisation for want of a name.
pub(super) fn names_of(badge: &Badge, layout: BadgeLayout) -> Vec<String> {
    let organisation = badge.organisation.trim();
    if layout == BadgeLayout::Organisation && !organisation.is_empty() {
        let name = names_of(badge, BadgeLayout::GivenName).join(" ");
        let name = Some(name).filter(|name| name != organisation);
        return [organisation.to_owned()].into_iter().chain(name).collect();
    }
    let chosen = badge.badge_name.trim();
    let names = if chosen.is_empty() {
        let family = uppercase(badge.family_name.trim());
        vec![badge.given_name.trim().to_owned(), family]
    } else {
        let (first, rest) = chosen.split_once('\n').unwrap_or((chosen, ""));
        vec![first.trim().to_owned(), rest.trim().to_owned()]
    };
    let mut names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
    if names.is_empty() && !badge.organisation.trim().is_empty() {
        names.push(badge.organisation.trim().to_owned());
    }
    names.truncate(STYLES.len());
    names
}
