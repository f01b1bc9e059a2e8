/// The size of pages.
struct PaperSize: Hashable, Sendable {
    var width: Double
    /// Nil for a roll, which is as long as what is on it.
    var height: Double?

    static let a4 = PaperSize(millimetres: 210, 297)

    /// By name; the rest are sizes by number.
    static let named: [(name: String, size: PaperSize)] = [
        ("A4", .a4), ("A5", PaperSize(millimetres: 148, 210)), ("A6", PaperSize(millimetres: 105, 148)),
        ("A4-landscape", PaperSize(millimetres: 297, 210)), ("A5-landscape", PaperSize(millimetres: 210, 148)),
        ("A6-landscape", PaperSize(millimetres: 148, 105)), ("letter", PaperSize(width: 612, height: 792)),
        // As tall as most screens are, 19.5 to 9.
        ("phone", PaperSize(width: 360, height: 780)),
    ]

    private init(millimetres width: Double, _ height: Double) {
        self.init(width: width * Unit.millimetre, height: height * Unit.millimetre)
    }

    init(width: Double, height: Double?) {
        self.width = width
        self.height = height
    }
}
