//! Where a class stops.

use super::script::race;
use crate::player::projected::stops_of;
use sim_core::trace::Event;

#[test]
fn a_class_stops_at_every_output_and_at_the_end_but_not_at_every_record() {
    let trace = race();
    let stops = stops_of(&trace);
    assert!(stops.is_sorted());
    assert_eq!(stops.last(), Some(&(trace.len() - 1)));
    assert!(stops.len() < trace.len() as usize, "{} of {}", stops.len(), trace.len());
    for (n, record) in trace.records(0) {
        let matters = matches!(
            record.event,
            Event::Output { .. } | Event::TaskStarted { .. } | Event::TaskEnded { .. } | Event::PollWaited { .. }
        );
        assert!(!matters || stops.contains(&n), "{n}: {:?}", record.event);
    }
}
