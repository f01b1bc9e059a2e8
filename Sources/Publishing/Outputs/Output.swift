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
    /// What to call a part.
    public let name: @Sendable (_ part: Int) -> String?
    /// The instant at which the file stops being right, in milliseconds since 1970; nil is never.
    public let validUntil: Int64?
    /// Called on any thread, at most once in most publications.
    public let make: @Sendable () -> Made

    /// Nothing is made yet.
    public init(
        _ path: OutputPath, inputs: Digest, parts: Parts = Parts(), validUntil: Int64? = nil,
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil }, make: @escaping @Sendable () -> Made
    ) {
        self.path = path
        self.inputs = inputs
        self.parts = parts
        self.name = name
        self.validUntil = validUntil
        self.make = make
    }

    /// The same file, but what comes of making it is changed before anybody sees it.
    public func changing(_ change: @escaping @Sendable (inout Made) -> Void) -> Output {
        Output(path, inputs: inputs, parts: parts, validUntil: validUntil, name: name) { [make] in
            var made = make()
            change(&made)
            return made
        }
    }
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
