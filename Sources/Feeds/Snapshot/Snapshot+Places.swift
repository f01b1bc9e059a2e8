import Catalog
import Diagnostics
import JSON

extension Snapshot {
    /// Where an event stands, for whoever has something to say of it.
    public struct Place: Sendable {
        let source: Source
        let index: Int
        let lines: LineTable

        /// The place some steps into the event, or of the last one on the way that is there.
        public func location(_ steps: [JSONStep]) -> Location {
            guard let value = (try? source.cut.document(index))?.root.reach(steps) else {
                return Location(file: source.file)
            }
            return Location(
                file: source.file, path: value.path.text, position: lines.position(of: value.place, in: source.bytes))
        }
    }

    static func places(_ readings: [SourceReader.Reading]) -> [ID<Event>: Place] {
        let lists = standing(readings.map(\.events)) { $0.event.id }
        return zip(readings, lists).reduce(into: [:]) { places, pair in
            let lines = LineTable(pair.0.source.bytes)
            for read in pair.1 {
                places[read.event.id] = Place(source: pair.0.source, index: read.index, lines: lines)
            }
        }
    }
}
