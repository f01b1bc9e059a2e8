/// A file of a picture and its size, with narrower ones for small screens.
public struct Picture: Hashable, Sendable {
    public var address: String
    public var width: Int?
    public var height: Int?
    /// The same in several widths, the narrowest first; empty if there is but one.
    public var sources: [Source]

    public struct Source: Hashable, Sendable {
        public var width: Int
        public var address: String

        public init(width: Int, address: String) {
            self.width = width
            self.address = address
        }
    }

    public init(address: String, width: Int? = nil, height: Int? = nil, sources: [Source] = []) {
        self.address = address
        self.width = width
        self.height = height
        self.sources = sources
    }
}

extension Picture {
    /// The widths to offer of a picture that is so wide: for portraits, phones, tablets and screens.
    public static func widths(upTo width: Int) -> [Int] { steps.filter { $0 < width } + [min(width, widest)] }

    private static let steps = [160, 480, 960, 1600]
    private static let widest = 1920
}
