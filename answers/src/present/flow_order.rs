//! How the nodes of a flow stand in their columns, and its moves to the order of the stages.

/// In which order the nodes of a column stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum NodeOrder {
    /// As the flow has them: stages in their order, touchpoints by size, ends last. The picture keeps still when a
    /// filter changes.
    #[default]
    Given,
    /// Steps rearranged within their column so that fewer ribbons cross; ends stay last.
    FewerCrossings,
}

/// How a move stands to the order of the stages, where it does not go on to the same or the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To an earlier stage.
    Back,
    /// Past a stage that others come to.
    Skip,
}
