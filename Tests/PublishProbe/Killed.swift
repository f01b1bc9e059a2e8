import Crypto
import Effects
import Foundation
import Publishing

/// Publishes a site and then another, dying right after that has taken the place of the first; meanwhile somebody else
/// puts a file into the folder.
enum Killed {
    static func publish(_ arguments: [String]) throws {
        let root = arguments[1]
        var publisher = Publisher(folder: "\(root)/public", stateFolder: "\(root)/.playbill", disk: .live, now: 0)
        _ = try publisher.publish([try page("home") {}])
        publisher.disk.exchange = { one, other throws(DiskError) in
            try Disk.live.exchange(one, other)
            kill(getpid(), SIGKILL)
        }
        let theirs = try page("new") { try? Disk.live.create("\(root)/public/theirs.txt", Array("theirs".utf8), .file) }
        _ = try publisher.publish([theirs])
    }

    private static func page(_ text: String, _ meanwhile: @escaping @Sendable () -> Void) throws -> Output {
        Output(try OutputPath("index.html"), inputs: Digest(of: text.utf8)) {
            meanwhile()
            return Made(Array(text.utf8))
        }
    }
}
