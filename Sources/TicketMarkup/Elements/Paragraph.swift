/// A text to be set, and what to do if its frame is too small.
struct Paragraph: Hashable, Sendable {
    var spec: TextSpec
    var fit: TextFit
    var minSize: Double
    var align: TextAlign
}
