//! A run as a future, for those who only want its end.

use super::{Event, Running, enumerate, run};
use protocol::{Options, Program};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Ends with [`Event::Done`], [`Event::Outcomes`] or [`Event::Failed`]. Dropping it ends the run.
#[derive(Debug)]
pub struct Finish {
    _running: Running,
    ending: Rc<RefCell<Ending>>,
}

#[derive(Debug, Default)]
struct Ending {
    event: Option<Event>,
    waker: Option<Waker>,
}

impl Ending {
    fn hear(ending: &Rc<RefCell<Ending>>, event: Event) {
        if matches!(event, Event::Loading | Event::Progress(_) | Event::Stopping(_)) {
            return;
        }
        let waker = {
            let mut ending = ending.borrow_mut();
            ending.event = Some(event);
            ending.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Future for Finish {
    type Output = Event;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Event> {
        let mut ending = self.ending.borrow_mut();
        match ending.event.take() {
            Some(event) => Poll::Ready(event),
            None => {
                ending.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

/// Runs a program to its end.
pub fn run_to_end(program: Program, options: Options) -> Finish {
    let ending = Rc::<RefCell<Ending>>::default();
    let heard = ending.clone();
    Finish { _running: run(program, options, move |event| Ending::hear(&heard, event)), ending }
}

/// Finds the outcomes of a program.
pub fn outcomes(program: Program, options: Options, most: u16) -> Finish {
    let ending = Rc::<RefCell<Ending>>::default();
    let heard = ending.clone();
    Finish { _running: enumerate(program, options, most, move |event| Ending::hear(&heard, event)), ending }
}
