//! The clock and randomness, behind one door, so that a test decides both.

use std::cell::Cell;

use chrono::{DateTime, Local, NaiveDateTime};

/// What the use cases need from the outside world.
pub trait World: Send {
    /// Milliseconds since 1970 (UTC).
    fn now_ms(&self) -> i64;

    /// An instant, in milliseconds since 1970 (UTC), as local date and time.
    fn local(&self, utc_ms: i64) -> NaiveDateTime;

    /// Bytes that nobody can guess.
    fn random(&self) -> [u8; 16];
}

/// The clock and the random source of the system.
pub struct SystemWorld;

impl World for SystemWorld {
    fn now_ms(&self) -> i64 {
        Local::now().timestamp_millis()
    }

    fn local(&self, utc_ms: i64) -> NaiveDateTime {
        let utc = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default();
        utc.with_timezone(&Local).naive_local()
    }

    fn random(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("the system gives random bytes");
        bytes
    }
}

/// A world that does the same every time: its clock advances by one millisecond at each look, its
/// time zone is UTC, and its random bytes are the scrambled numbers 1, 2, 3 …
pub struct ScriptedWorld {
    now_ms: Cell<i64>,
    drawn: Cell<u64>,
}

impl ScriptedWorld {
    /// A world that begins at this date and time.
    pub fn starting(at: NaiveDateTime) -> Self {
        Self {
            now_ms: Cell::new(at.and_utc().timestamp_millis()),
            drawn: Cell::new(0),
        }
    }
}

impl World for ScriptedWorld {
    fn now_ms(&self) -> i64 {
        let now = self.now_ms.get();
        self.now_ms.set(now + 1);
        now
    }

    fn local(&self, utc_ms: i64) -> NaiveDateTime {
        DateTime::from_timestamp_millis(utc_ms)
            .unwrap_or_default()
            .naive_utc()
    }

    fn random(&self) -> [u8; 16] {
        let drawn = self.drawn.get() + 1;
        self.drawn.set(drawn);
        let halves = u128::from(scrambled(drawn)) << 64 | u128::from(scrambled(!drawn));
        halves.to_le_bytes()
    }
}

/// The finalizer of SplitMix64: different for every input, and all bits look random.
fn scrambled(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
