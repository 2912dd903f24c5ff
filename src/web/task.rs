//! Runs a future as far as it goes; the promise that it waits for goes on with it.
//!
//! `spawn_local` has a queue, which looks for the page's `queueMicrotask` and takes a microtask of its own for each step: 0.9 kB of the first
//! timeline. What waits here waits for nothing but promises, whose callbacks are microtasks already.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

/// What is done in steps.
pub(super) type Work = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    /// What waits, by number.
    static WAITING: RefCell<Vec<(u32, Work)>> = const { RefCell::new(Vec::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// The number of a work. A waker may be sent to another thread, a future may not.
struct Number(u32);

impl Wake for Number {
    fn wake(self: Arc<Self>) {
        let mut found = None;
        WAITING.with_borrow_mut(|waiting| {
            let place = waiting.iter().position(|(number, _)| *number == self.0);
            found = place.map(|place| waiting.swap_remove(place).1);
        });
        if let Some(work) = found {
            go_on(self, work);
        }
    }
}

/// Begins with it at once: what it borrows before it waits must be free.
pub(super) fn start(work: Work) {
    LAST.set(LAST.get().wrapping_add(1));
    go_on(Arc::new(Number(LAST.get())), work);
}

fn go_on(number: Arc<Number>, mut work: Work) {
    let place = number.0;
    let waker = Waker::from(number);
    if work.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
        WAITING.with_borrow_mut(|waiting| waiting.push((place, work)));
    }
}
