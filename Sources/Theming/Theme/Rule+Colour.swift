import Catalog
import Records

extension Rule where Value == Colour {
    static let colour = Rule(
        "value.colour", "a colour as six hexadecimal digits, such as \"A3271C\"",
        schema: Schema(["type": "string", "pattern": "^[0-9A-Fa-f]{6}$"])
    ) { value in value.string.flatMap { Colour($0) } }
}
