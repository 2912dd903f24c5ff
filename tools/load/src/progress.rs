//! How far the simulation is: a bar on a terminal, a line now and then elsewhere.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const WIDTH: u64 = 30;

/// How many buyers are played.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    size: u64,
    has_ended: AtomicBool,
}

impl Progress {
    /// Of so many.
    pub(crate) fn new(size: u64) -> Arc<Self> {
        Arc::new(Self { size, ..Self::default() })
    }

    /// So many more.
    pub(crate) fn add(&self, done: u64) {
        self.done.fetch_add(done, Ordering::Relaxed);
    }

    /// Shows it on standard error until [`Shown`] is dropped. Nothing is said of what takes less than a second or so.
    pub(crate) fn show(self: &Arc<Self>, what: String) -> Shown {
        let progress = Arc::clone(self);
        let thread = thread::spawn(move || {
            let is_terminal = io::stderr().is_terminal();
            let (started, mut told) = (Instant::now(), Instant::now());
            while !progress.has_ended.load(Ordering::Relaxed) {
                thread::sleep(Duration::from_millis(50));
                let wait = if is_terminal { 200 } else { 10_000 };
                if told.elapsed() >= Duration::from_millis(wait) {
                    told = Instant::now();
                    progress.tell(&what, is_terminal, started.elapsed());
                }
            }
            if is_terminal {
                // Nothing can be done about a closed standard error, here and below.
                let _ = write!(io::stderr(), "\r\x1b[K");
            }
        });
        Shown { progress: Arc::clone(self), thread: Some(thread) }
    }

    fn tell(&self, what: &str, is_terminal: bool, elapsed: Duration) {
        let share = (self.done.load(Ordering::Relaxed) * 100).checked_div(self.size).unwrap_or_default().min(100);
        let text = format!("{what}: {share} %, {} s", elapsed.as_secs());
        let _ = if is_terminal {
            let full = share * WIDTH / 100;
            let bar: String = (0..WIDTH).map(|place| if place < full { '█' } else { '░' }).collect();
            write!(io::stderr(), "\r\x1b[K{bar} {text}")
        } else {
            writeln!(io::stderr(), "{text}")
        };
    }
}

/// A progress that is shown.
#[derive(Debug)]
pub(crate) struct Shown {
    progress: Arc<Progress>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.progress.has_ended.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A bar that could not be drawn is no reason to lose the table.
            let _ = thread.join();
        }
    }
}
