//! Edits as earlier versions kept them for undoing.

use serde::{Deserialize, Deserializer};

use crate::model::{Action, Change, Decision, HandConsent, Segment, SegmentId};

use super::edit::Edit;

/// An edit that is kept in a project, by this or an earlier version.
#[derive(Deserialize)]
#[serde(untagged)]
enum KeptEdit {
    Edit(Box<Edit>),
    Earlier(EarlierEdit),
}

/// Changes of lists, before every list was changed in the same way.
#[derive(Deserialize)]
enum EarlierEdit {
    AddSegments(Vec<Segment>),
    RemoveSegments(Vec<SegmentId>),
    SetSegments(Vec<Segment>),
    SetActions(Vec<Action>),
    UpdateActions(Vec<Action>),
    AddConsents(Vec<HandConsent>),
    RemoveConsents(Vec<u32>),
    AddDecisions(Vec<Decision>),
    RemoveDecisions(Vec<u32>),
}

/// The edits of one side of a step.
pub(super) struct KeptEdits(pub Vec<Edit>);

impl<'de> Deserialize<'de> for KeptEdits {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let edits = Vec::<KeptEdit>::deserialize(from)?;
        Ok(Self(edits.into_iter().map(Edit::from).collect()))
    }
}

impl From<KeptEdit> for Edit {
    fn from(stored: KeptEdit) -> Self {
        match stored {
            KeptEdit::Edit(edit) => *edit,
            KeptEdit::Earlier(EarlierEdit::AddSegments(new)) => Self::Segments(Change::Add(new)),
            KeptEdit::Earlier(EarlierEdit::RemoveSegments(ids)) => Self::Segments(Change::Remove(ids)),
            KeptEdit::Earlier(EarlierEdit::SetSegments(all)) => Self::Segments(Change::Replace(all)),
            KeptEdit::Earlier(EarlierEdit::SetActions(all)) => Self::Actions(Change::Replace(all)),
            KeptEdit::Earlier(EarlierEdit::UpdateActions(new)) => Self::Actions(Change::Update(new)),
            KeptEdit::Earlier(EarlierEdit::AddConsents(new)) => Self::Consents(Change::Add(new)),
            KeptEdit::Earlier(EarlierEdit::RemoveConsents(ids)) => Self::Consents(Change::Remove(ids)),
            KeptEdit::Earlier(EarlierEdit::AddDecisions(new)) => Self::Decisions(Change::Add(new)),
            KeptEdit::Earlier(EarlierEdit::RemoveDecisions(ids)) => Self::Decisions(Change::Remove(ids)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{ActionState, AddedAmount, Verdict};
    use crate::progress::Progress;
    use crate::workspace::Workspace;

    use super::*;

    #[test]
    fn steps_of_earlier_versions_can_still_be_taken_back() {
        let earlier = r#"[{"SetName":"Shop"},{"RemoveSegments":[3]},{"RenameSegment":{"id":1,"name":"Loyal"}},
            {"AddDecisions":[{"id":4,"at":5,"verdict":"fine","left":[1],"right":[]}]}]"#;
        let KeptEdits(edits) = serde_json::from_str(earlier).unwrap();
        assert_eq!(edits[0], Edit::SetName("Shop".to_owned()));
        assert_eq!(edits[1], Edit::Segments(Change::Remove(vec![3])));
        assert_eq!(edits[2], Edit::RenameSegment { id: 1, name: "Loyal".to_owned() });
        assert!(matches!(&edits[3], Edit::Decisions(Change::Add(new)) if new[0].id == 4));
        let now = serde_json::to_string(&edits).unwrap();
        assert_eq!(serde_json::from_str::<KeptEdits>(&now).unwrap().0, edits);
    }

    #[test]
    fn lists_of_format_12_are_read_changed_and_undone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("shop.desire");
        // two segments, two actions, two decisions, a consent by hand, and one step that can be undone: segment 2 was added
        let earlier = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/formats/12.sqlite");
        std::fs::copy(earlier, &path).unwrap();
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        let before = workspace.snapshot().project;
        assert_eq!(before.incomplete, None);
        let segments: Vec<_> = before.segments.iter().map(|s| (s.id, s.name.as_str(), &*s.members)).collect();
        assert_eq!(segments, [(1, "Loyal", &[0, 4][..]), (2, "Lookers", &[3])], "in the order that people gave them");
        let actions: Vec<_> = before.actions.iter().map(|a| (a.id, a.state, a.added_orders, a.send_at)).collect();
        let added = AddedAmount { mean: 0.1, low: -0.1, high: 0.3 };
        let exported = (3, ActionState::Approved, None, Some(1_700_000_000_123));
        assert_eq!(actions, [exported, (7, ActionState::Proposed, Some(added), None)], "by number");
        let same = Decision { id: 5, at: 1_700_000_000_000, verdict: Verdict::Same, left: vec![1], right: vec![0, 2] };
        assert_eq!((&before.decisions[0], before.decisions[1].verdict), (&same, Verdict::Fine));
        assert_eq!(before.hand_consents[0].note, "by phone");

        let mut approved = before.actions[1].clone();
        approved.state = ActionState::Approved;
        let mut new = before.segments[0].clone();
        (new.id, new.members) = (0, vec![1]);
        for edit in [
            Edit::Segments(Change::Order(vec![2, 1])),
            Edit::Segments(Change::Add(vec![new])),
            Edit::Actions(Change::Update(vec![approved])),
            Edit::Decisions(Change::Add(vec![Decision { id: 0, ..same }])),
            Edit::Decisions(Change::Remove(vec![5, 6])),
            Edit::Consents(Change::Remove(vec![1])),
        ] {
            workspace.edit(edit).unwrap();
        }
        let changed = workspace.snapshot().project;
        let segments: Vec<_> = changed.segments.iter().map(|s| (s.id, s.name.as_str())).collect();
        assert_eq!(
            segments,
            [(2, "Lookers"), (1, "Loyal"), (4, "Loyal (2)")],
            "numbered after the last of the old file"
        );
        assert_eq!(changed.actions[1].state, ActionState::Approved);
        assert_eq!(changed.decisions.iter().map(|d| d.id).collect::<Vec<_>>(), [7]);
        assert!(changed.hand_consents.is_empty());
        workspace.close().unwrap();

        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        assert_eq!(workspace.snapshot().project, changed);
        for _ in 0..6 {
            workspace.undo().unwrap();
        }
        assert_eq!(workspace.snapshot().project, before);
        assert_eq!(workspace.undo().unwrap().as_deref(), Some("Add segment"), "the step of the earlier version");
        assert_eq!(workspace.snapshot().project.segments[..], before.segments[..1]);
        workspace.redo().unwrap();
        assert_eq!(workspace.snapshot().project, before);
        workspace.close().unwrap();
        let workspace = Workspace::open_read_only(&path, &Progress::new()).unwrap();
        assert_eq!(workspace.snapshot().project, before);
    }
}
