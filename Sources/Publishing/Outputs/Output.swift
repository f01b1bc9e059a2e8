import Crypto
import Diagnostics

/// One file of the site, and how to make it should it be needed. A class, as there are many of them, in many lists.
public final class Output: Sendable {
    /// Where it goes; no other output of the site may go there.
    public let path: OutputPath
    /// Of everything the file is made from: it isn't made again as long as this stays the same.
    public let inputs: Digest
    /// What they are made of, to say what changed when somebody asks.
    public let parts: Parts
    /// The instant at which the file stops being right, in milliseconds since 1970; nil is never.
    public let validUntil: Int64?
    private let maker: any OutputMaker

    /// Nothing is made yet.
    public init(
        _ path: OutputPath, inputs: Digest, parts: Parts = Parts(), validUntil: Int64? = nil, by maker: some OutputMaker
    ) {
        self.path = path
        self.inputs = inputs
        self.parts = parts
        self.validUntil = validUntil
        self.maker = maker
    }

    /// As above, by what is called on any thread, at most once in most publications.
    public convenience init(
        _ path: OutputPath, inputs: Digest, parts: Parts = Parts(), validUntil: Int64? = nil,
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil }, make: @escaping @Sendable () -> Made
    ) {
        self.init(path, inputs: inputs, parts: parts, validUntil: validUntil, by: Closures(body: make, names: name))
    }

    public func make() -> Made { maker.make() }

    /// What to call a part.
    public func name(_ part: Int) -> String? { maker.name(part) }

    /// The same file, but what comes of making it is changed before anybody sees it.
    public func changing(_ change: @escaping @Sendable (inout Made) -> Void) -> Output {
        Output(path, inputs: inputs, parts: parts, validUntil: validUntil, name: { [maker] in maker.name($0) }) {
            [maker] in
            var made = maker.make()
            change(&made)
            return made
        }
    }
}

/// Who makes an output. There are ten thousands of outputs, most of which needn't be made: what is as small as three words
/// is kept without a block of memory of its own.
public protocol OutputMaker: Sendable {
    /// Called on any thread, at most once in most publications.
    func make() -> Made
    /// What to call a part of what it is made from.
    func name(_ part: Int) -> String?
}

private struct Closures: OutputMaker {
    let body: @Sendable () -> Made
    let names: @Sendable (_ part: Int) -> String?

    func make() -> Made { body() }
    func name(_ part: Int) -> String? { names(part) }
}

/// What came of making an output.
public struct Made: Hashable, Sendable {
    /// Nil if the file could not be made; the diagnostics then say why.
    public var bytes: [UInt8]?
    /// Said whether or not it could be made; an error among them keeps the whole site from being published.
    public var diagnostics: [Diagnostic]

    /// Without bytes there should be a diagnostic.
    public init(_ bytes: [UInt8]?, diagnostics: [Diagnostic] = []) {
        self.bytes = bytes
        self.diagnostics = diagnostics
    }
}

extension Made {
    /// What a body makes, or what there is to say if it can't.
    public init(catching body: () throws(Failure) -> [UInt8]) {
        do throws(Failure) {
            self.init(try body())
        } catch {
            self.init(nil, diagnostics: error.diagnostics)
        }
    }

    /// The bytes, if they may be published: not when anything about them is an error.
    var publishable: [UInt8]? {
        diagnostics.contains { $0.severity == .error } ? nil : bytes
    }
}
