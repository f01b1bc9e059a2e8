/// Where a page of a text that goes on over several has got to.
struct FlowState {
    let element: Int
    let size: Extent
    let top: Double
    let bottom: Double
    var y: Double
    /// Whether nothing stands on this page yet.
    var isFresh = true
    var isFirstPage = true
    /// The columns that are open here, outermost first.
    var open: [OpenColumn] = []
}

/// A column that may go on on the next page.
struct OpenColumn {
    let element: Int
    let x: Double
    var top: Double
    /// Where its ground is among the things to draw, if it has one.
    var item: Int?
    var isContinued = false
    /// The part of the structure that it is, or is in.
    let part: Int?
}
