import Diagnostics
import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

/// Lets every call of the disk fail once, one publication after another, until one goes through without.
final class FaultTests: XCTestCase {
    let old = [
        "index.html": "home", "events/gala/index.html": "gala", "events/show/index.html": "show", "turns": "a file",
        "back/index.html": "a folder",
    ]
    let new = [
        "index.html": "new home", "events/gala/index.html": "gala", "events/fair/index.html": "fair",
        "turns/index.html": "a folder", "back": "a file",
    ]
    let theirs = ["theirs.txt": "theirs", "events/gala/photo.jpg": "photo"]

    func testAnyCallMayFailOnceWhenExchanging() throws {
        for number in [ENOSPC, EACCES, EIO, EXDEV] { try failEverywhere(.exchange, number, lasts: false) }
    }

    func testAnyCallMayFailOnceInPlace() throws {
        for number in [ENOSPC, EACCES, EIO] { try failEverywhere(.inPlace, number, lasts: false) }
    }

    func testTheDiskMayFailForGoodWhenExchanging() throws {
        for number in [ENOSPC, EACCES] { try failEverywhere(.exchange, number, lasts: true) }
    }

    func testTheDiskMayFailForGoodInPlace() throws {
        try failEverywhere(.inPlace, EIO, lasts: true)
    }

    func testAnyCallMayFailOnceInAFirstPublication() throws {
        for swap in Swap.allCases {
            try untilClean { call in
                let site = try Site(at: TemporaryFolder(self).path).with { $0.swap = swap }
                let faults = Faults(failing: call, ENOSPC)
                let error = self.attempt(self.new, site.with { $0.disk = .failing(faults) })
                if let error {
                    XCTAssertNil(try Disk.live.status(site["."]), "\(error)")
                    XCTAssertEqual(try Disk.live.list(site.root).filter { $0 != ".playbill" }, [])
                } else {
                    XCTAssertEqual(try site.files(), self.new)
                }
                try self.finish(site, [:])
                return faults.count < call
            }
        }
    }

    private func failEverywhere(_ swap: Swap, _ number: Int32, lasts: Bool) throws {
        try untilClean { call in
            let site = try Site(at: TemporaryFolder(self).path).with { $0.swap = swap }
            var quick = site
            quick.disk = .failing(Faults())
            try quick.publish(self.old)
            for (path, text) in self.theirs { try site.write(path, text) }
            let before = try site.files()
            let faults = Faults(failing: call, number, lasts: lasts)
            let error = self.attempt(self.new, site.with { $0.disk = .failing(faults) })
            let after = try site.files().filter { !$0.key.hasPrefix(".playbill-new/") }
            let next = self.new.merging(self.theirs) { $1 }
            switch error {
            case nil: XCTAssertEqual(after, next, "call \(call)")
            case .some(let failure) where swap == .inPlace && lasts && failure.isHalfDone: break
            case .some(let failure):
                XCTAssertEqual(after, before, "call \(call): \(failure)")
                XCTAssertEqual(failure.kind, .environment)
                XCTAssertEqual(
                    failure.diagnostics.first?.notes.last, "nothing was published: \(site.root)/public is as it was")
                XCTAssertNotNil(failure.diagnostics.first?.location)
                if !lasts { XCTAssertEqual(try site.leftovers(), [], "call \(call)") }
            }
            try self.finish(site, self.theirs)
            return faults.count < call
        }
    }

    /// A sound disk brings all to a good end.
    private func finish(_ site: Site, _ theirs: [String: String]) throws {
        var site = site
        site.disk = .failing(Faults())
        try site.publish(new)
        XCTAssertEqual(try site.files(), new.merging(theirs) { $1 })
        XCTAssertEqual(try site.leftovers(), [])
        let again = try site.publish(new)
        XCTAssertEqual(again.kept, new.keys.sorted())
        try site.publish(old)
        XCTAssertEqual(try site.files(), old.merging(theirs) { $1 })
        if try Disk.live.status("\(site.root)/.public.spare") != nil { XCTAssert(try site.spareIsTwin()) }
    }

    private func attempt(_ files: [String: String], _ site: Site) -> Failure? {
        do {
            try site.publish(files)
            return nil
        } catch {
            return error as? Failure
        }
    }

    private func untilClean(_ body: (Int) throws -> Bool) throws {
        var call = 1
        while try !body(call) {
            call += 1
            guard call < 1000 else { return XCTFail("it never goes through") }
        }
        XCTAssertGreaterThan(call, 20)
    }
}

extension Failure {
    fileprivate var isHalfDone: Bool {
        diagnostics.contains { $0.notes.contains { $0.hasPrefix("a part of the new site is in place already") } }
    }
}
