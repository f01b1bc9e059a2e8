/// What layout has to ask others: how large texts and pictures are, and how many modules a code has.
///
/// Not `Sendable`: who measures text keeps fonts, and those belong to a thread.
public struct Measures {
    /// How large a paragraph is in lines of at most that width; nil for lines as long as they like.
    public var text: (TextSpec, Double?) -> TextMeasure
    /// How large a picture is by itself, in points; nil if there is none.
    public var image: (String) -> Extent?
    /// How many modules a side of a code has, its quiet zone of 4 at each end included; nil if it can't be made.
    public var modules: (String, QRLevel) -> Int?

    public init(
        text: @escaping (TextSpec, Double?) -> TextMeasure, image: @escaping (String) -> Extent?,
        modules: @escaping (String, QRLevel) -> Int?
    ) {
        self.text = text
        self.image = image
        self.modules = modules
    }
}
