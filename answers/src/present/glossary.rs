//! The words of the field and what they mean here: one list for the window, the report and the command line.

use std::ops::Range;

use crate::model::is_same_name;
use crate::texts::text;

/// A word that is defined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// One person, whose profiles identity rules join.
    Customer,
    /// One thing that a customer did at one instant.
    Event,
    /// The cleaned name of what happened.
    Touchpoint,
    /// A phase of the journey, such as Awareness.
    Stage,
    /// A position in a path or funnel.
    Step,
    /// All events of one entity in time order.
    Journey,
    /// The sequence of stages or touchpoints of a journey.
    Path,
    /// Events of one customer without a long gap.
    Session,
    /// What counts as success.
    Goal,
    /// What a share is a share of.
    Base,
    /// No further event inside the observation window.
    DropOff,
    /// No further event so far, while the window is not over.
    StillActive,
    /// How a customer came, such as organic search.
    Channel,
    /// Which channels are credited with a conversion.
    Attribution,
    /// What costs customers time or makes them leave.
    Friction,
    /// What removing an obstacle would bring for the work that it takes.
    Opportunity,
    /// How texts that customers wrote sound.
    Mood,
    /// A named set of customers.
    Segment,
    /// Customers who began in the same period.
    Cohort,
    /// The share of a cohort that comes again.
    Retention,
    /// A number about one customer's future.
    Prediction,
    /// A detected sign of intent.
    Signal,
    /// A proposal for one customer.
    Action,
    /// What is done for whom, by which channel and when.
    Playbook,
    /// Customers to whom nobody writes, so that the effect can be measured.
    HoldOut,
    /// The range in which the true value lies with a stated confidence.
    Interval,
    /// So few people that they could be recognised.
    SmallGroup,
    /// A view that is kept to be shown.
    Scene,
}

impl Term {
    /// Every word, from whom it is about to what is done.
    pub const ALL: [Self; 28] = [
        Self::Customer,
        Self::Event,
        Self::Touchpoint,
        Self::Stage,
        Self::Step,
        Self::Journey,
        Self::Path,
        Self::Session,
        Self::Goal,
        Self::Base,
        Self::DropOff,
        Self::StillActive,
        Self::Channel,
        Self::Attribution,
        Self::Friction,
        Self::Opportunity,
        Self::Mood,
        Self::Segment,
        Self::Cohort,
        Self::Retention,
        Self::Prediction,
        Self::Signal,
        Self::Action,
        Self::Playbook,
        Self::HoldOut,
        Self::Interval,
        Self::SmallGroup,
        Self::Scene,
    ];

    /// The lasting key of the term, by which texts refer to it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Event => "event",
            Self::Touchpoint => "touchpoint",
            Self::Stage => "stage",
            Self::Step => "step",
            Self::Journey => "journey",
            Self::Path => "path",
            Self::Session => "session",
            Self::Goal => "goal",
            Self::Base => "base",
            Self::DropOff => "drop-off",
            Self::StillActive => "still-active",
            Self::Channel => "channel",
            Self::Attribution => "attribution",
            Self::Friction => "friction",
            Self::Opportunity => "opportunity",
            Self::Mood => "mood",
            Self::Segment => "segment",
            Self::Cohort => "cohort",
            Self::Retention => "retention",
            Self::Prediction => "prediction",
            Self::Signal => "signal",
            Self::Action => "action",
            Self::Playbook => "playbook",
            Self::HoldOut => "hold-out",
            Self::Interval => "interval",
            Self::SmallGroup => "small-group",
            Self::Scene => "scene",
        }
    }
}

/// The word as people read it.
pub fn name(term: Term) -> &'static str {
    match term {
        Term::Customer => text!("term-customer"),
        Term::Event => text!("term-event"),
        Term::Touchpoint => text!("term-touchpoint"),
        Term::Stage => text!("term-stage"),
        Term::Step => text!("term-step"),
        Term::Journey => text!("term-journey"),
        Term::Path => text!("term-path"),
        Term::Session => text!("term-session"),
        Term::Goal => text!("term-goal"),
        Term::Base => text!("term-base"),
        Term::DropOff => text!("term-drop-off"),
        Term::StillActive => text!("term-still-active"),
        Term::Channel => text!("term-channel"),
        Term::Attribution => text!("term-attribution"),
        Term::Friction => text!("term-friction"),
        Term::Opportunity => text!("term-opportunity"),
        Term::Mood => text!("term-mood"),
        Term::Segment => text!("term-segment"),
        Term::Cohort => text!("term-cohort"),
        Term::Retention => text!("term-retention"),
        Term::Prediction => text!("term-prediction"),
        Term::Signal => text!("term-signal"),
        Term::Action => text!("term-action"),
        Term::Playbook => text!("term-playbook"),
        Term::HoldOut => text!("term-hold-out"),
        Term::Interval => text!("term-interval"),
        Term::SmallGroup => text!("term-small-group"),
        Term::Scene => text!("term-scene"),
    }
}

/// What it means, in a sentence or two.
pub fn definition(term: Term) -> &'static str {
    match term {
        Term::Customer => text!("term-customer-means"),
        Term::Event => text!("term-event-means"),
        Term::Touchpoint => text!("term-touchpoint-means"),
        Term::Stage => text!("term-stage-means"),
        Term::Step => text!("term-step-means"),
        Term::Journey => text!("term-journey-means"),
        Term::Path => text!("term-path-means"),
        Term::Session => text!("term-session-means"),
        Term::Goal => text!("term-goal-means"),
        Term::Base => text!("term-base-means"),
        Term::DropOff => text!("term-drop-off-means"),
        Term::StillActive => text!("term-still-active-means"),
        Term::Channel => text!("term-channel-means"),
        Term::Attribution => text!("term-attribution-means"),
        Term::Friction => text!("term-friction-means"),
        Term::Opportunity => text!("term-opportunity-means"),
        Term::Mood => text!("term-mood-means"),
        Term::Segment => text!("term-segment-means"),
        Term::Cohort => text!("term-cohort-means"),
        Term::Retention => text!("term-retention-means"),
        Term::Prediction => text!("term-prediction-means"),
        Term::Signal => text!("term-signal-means"),
        Term::Action => text!("term-action-means"),
        Term::Playbook => text!("term-playbook-means"),
        Term::HoldOut => text!("term-hold-out-means"),
        Term::Interval => text!("term-interval-means"),
        Term::SmallGroup => text!("term-small-group-means"),
        Term::Scene => text!("term-scene-means"),
    }
}

/// The word of this key or name, whatever its case.
pub fn find(wanted: &str) -> Option<Term> {
    let is_it = |term: &Term| term.key().eq_ignore_ascii_case(wanted) || is_same_name(name(*term), wanted);
    Term::ALL.into_iter().find(is_it)
}

/// The words that are defined in a text, each where it stands first, by bytes. The plural of a word is the word.
pub fn terms_in(written: &str) -> Vec<(Range<usize>, Term)> {
    let lower = written.to_lowercase();
    // letters whose small form is longer would move everything behind them
    if lower.len() != written.len() {
        return Vec::new();
    }
    let mut found: Vec<(Range<usize>, Term)> = Term::ALL.into_iter().filter_map(|term| first(&lower, term)).collect();
    found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|(range, _)| {
        let is_free = range.start >= end && written.get(range.clone()).is_some();
        end = if is_free { range.end } else { end };
        is_free
    });
    found
}

/// What may follow a word that is still the same, in any language: "customers", "Kunden", "Segmente".
const ENDINGS: [&str; 8] = ["", "s", "es", "e", "n", "en", "er", "x"];

fn first(lower: &str, term: Term) -> Option<(Range<usize>, Term)> {
    let word = name(term).to_lowercase();
    let is_letter = |c: char| c.is_alphanumeric();
    lower.match_indices(&word).find_map(|(at, _)| {
        let rest = &lower[at + word.len()..];
        let more = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
        let begins = !lower[..at].ends_with(is_letter);
        (begins && ENDINGS.contains(&&rest[..more])).then(|| (at..at + word.len() + more, term))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_once_in_any_number_and_not_inside_others() {
        let words = |text: &str| {
            terms_in(text).into_iter().map(|(range, term)| (text[range].to_owned(), term)).collect::<Vec<_>>()
        };
        assert_eq!(
            words("Customers by stage; customers who drop off are not still active"),
            [
                ("Customers".to_owned(), Term::Customer),
                ("stage".to_owned(), Term::Stage),
                ("still active".to_owned(), Term::StillActive)
            ]
        );
        assert_eq!(words("Based on backstage steps"), [("steps".to_owned(), Term::Step)]);
        assert!(words("İ customers").is_empty());
    }

    #[test]
    fn every_word_has_a_definition_of_its_own() {
        let mut names = std::collections::BTreeSet::new();
        for term in Term::ALL {
            assert!(names.insert(name(term).to_lowercase()), "{}", name(term));
            assert!(definition(term).ends_with('.') && definition(term).len() > 30, "{}", term.key());
            assert_eq!((find(term.key()), find(&name(term).to_uppercase())), (Some(term), Some(term)));
        }
        assert_eq!(find("nothing"), None);
    }
}
