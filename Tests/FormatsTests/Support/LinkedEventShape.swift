import Catalog
import Formats
import Foundation
import XCTest

/// What a reader of JSON finds in the data of an event.
struct LinkedEventShape {
    /// The members that are texts.
    let words: [String: String]
    let isFree: Bool?
    let offers: [[String: String]]

    init(_ edition: EventEdition, at now: Instant, checkout: WebAddress? = nil) throws {
        let bytes = LinkedEvent(edition, at: now, fewLeft: 50, checkout: checkout).bytes {
            edition.event.zone.offset(at: $0)
        }
        let object = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        words = object.compactMapValues { $0 as? String }
        isFree = object["isAccessibleForFree"] as? Bool
        offers = try (object["offers"] as? [Any] ?? []).map { try XCTUnwrap($0 as? [String: String]) }
    }
}
