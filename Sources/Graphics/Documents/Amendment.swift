/// The one place where a finished document is amended, such as with its language or words for its figures: after Cairo is
/// done with it, and before it is checked like any other.
public struct Amendment: Sendable {
    let amend: @Sendable (_ bytes: [UInt8], _ info: DocumentInfo, _ figures: [String]) throws(DrawingProblem) -> [UInt8]

    /// `amend` gets the bytes, what the document says of itself, and what its figures show, in their order.
    public init(
        _ amend: @escaping @Sendable ([UInt8], DocumentInfo, [String]) throws(DrawingProblem) -> [UInt8]
    ) {
        self.amend = amend
    }

    public static let none = Amendment { bytes, _, _ in bytes }
}
