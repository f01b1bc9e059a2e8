import XCTest

@testable import Images

final class ImageFileTests: XCTestCase {
    func testSizesAreReadFromTheFirstBytes() throws {
        let files: [(bytes: [UInt8], file: ImageFile.Kind, size: ImageFile.Size?)] = [
            (Samples.png(3, 2), .png, .init(width: 3, height: 2)),
            (Samples.jpeg(640, 480), .jpeg, .init(width: 640, height: 480)),
            (Samples.jpeg(640, 480, orientation: 6), .jpeg, .init(width: 480, height: 640)),
            (Samples.jpeg(640, 480, orientation: 3), .jpeg, .init(width: 640, height: 480)),
            (Array("GIF89a".utf8) + [7, 0, 5, 1], .gif, .init(width: 7, height: 261)),
            (Samples.webp("VP8X", at: 24, [0x1F, 3, 0, 0x57, 2, 0]), .webp, .init(width: 800, height: 600)),
            (Samples.webp("VP8 ", at: 26, [0x20, 0x03, 0x58, 0x02]), .webp, .init(width: 800, height: 600)),
            (Samples.webp("VP8L", at: 21, [0x1F, 0xC3, 0x95, 0]), .webp, .init(width: 800, height: 600)),
            (Array("<?xml version='1.0'?><svg xmlns=''/>".utf8), .svg, nil),
        ]
        for (bytes, kind, size) in files {
            let file = try ImageFile(bytes)
            XCTAssertEqual([file.kind], [kind])
            XCTAssertEqual(file.size, size, kind.rawValue)
        }
    }

    func testWhatIsUnfitIsRefusedBeforeItIsDecoded() {
        let problems: [([UInt8], ImageProblem)] = [
            (Array("hello".utf8), .unknownKind), ([], .unknownKind),
            (Array(Samples.png(3, 2).prefix(20)), .unknownKind),
            (Samples.png(3, 2).dropLast(), .broken), (Samples.jpeg(3, 2).dropLast(), .broken),
            (Samples.png(60_000, 2), .tooManyPixels(.init(width: 60_000, height: 2))),
            (Samples.png(20_000, 20_000), .tooManyPixels(.init(width: 20_000, height: 20_000))),
            (Samples.png(0, 4), .broken),
            ([UInt8](repeating: 0x89, count: 33 << 20), .tooLarge(bytes: 33 << 20)),
        ]
        for (bytes, problem) in problems {
            XCTAssertThrowsError(try ImageFile(bytes)) { XCTAssertEqual($0 as? ImageProblem, problem) }
        }
    }

    func testAnythingMayBeCutOffAnywhere() {
        for whole in [
            Samples.jpeg(640, 480, orientation: 6), Samples.png(3, 2), Samples.webp("VP8L", at: 21, [1, 2, 3, 4]),
        ] {
            for end in whole.indices { _ = try? ImageFile(Array(whole[..<end])) }
        }
    }
}
