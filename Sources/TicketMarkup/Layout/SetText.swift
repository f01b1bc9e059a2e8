/// A paragraph as it was set in a frame.
struct SetText {
    /// The frame it was set for.
    var width: Double
    var height: Double?
    var measure: TextMeasure
    /// How wide its lines were allowed to be; nil if as wide as they liked.
    var limit: Double?
    /// What was asked of the measurer, as far as it isn't what the paragraph says.
    var size: Double
    var wrap: TextWrap
    var maxLines: Int
    var missingWidth = 0.0
    var missingHeight = 0.0
    /// Lines that were left out though nobody asked for it.
    var lostLines = 0
}
