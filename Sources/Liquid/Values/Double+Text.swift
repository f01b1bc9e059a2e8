extension Double {
    /// A hundred times the number, if it has at most two places, as prices do: its shortest digits are then known without
    /// being written out.
    var hundredfold: Int? {
        guard magnitude < 1e13 else { return nil }
        let rounded = (self * 100).rounded()
        return rounded / 100 == self ? Int(rounded) : nil
    }

    /// The shortest digits that mean the number, and where its point is: 0.digits × 10^point. Nil for infinity and NaN.
    var shortest: (digits: [UInt8], point: Int)? {
        guard isFinite else { return nil }
        var digits: [UInt8] = []
        var point = 0
        var fraction = false
        var bytes = magnitude.description.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == 0x2E {
                fraction = true
            } else if byte == 0x65 {
                var exponent = 0
                var negative = false
                while let byte = bytes.next() {
                    if byte == 0x2D { negative = true }
                    if Ascii.isDigit(byte) { exponent = exponent * 10 + Int(byte - 0x30) }
                }
                point += negative ? -exponent : exponent
            } else if digits.isEmpty, byte == 0x30 {
                if fraction { point -= 1 }
            } else {
                digits.append(byte)
                if !fraction { point += 1 }
            }
        }
        while digits.last == 0x30 { digits.removeLast() }
        return (digits, digits.isEmpty ? 1 : point)
    }

    /// Printed as Ruby does: `1.0`, `1.0e+15` from 10^15 on if it is whole, `1.0e-05` below 10^-4.
    func append(to bytes: inout [UInt8]) {
        if let hundredfold {
            if sign == .minus { bytes.append(0x2D) }
            let (whole, places) = Int(hundredfold.magnitude).quotientAndRemainder(dividingBy: 100)
            whole.append(to: &bytes)
            bytes.append(0x2E)
            bytes.append(UInt8(places / 10) + 0x30)
            if places % 10 != 0 { bytes.append(UInt8(places % 10) + 0x30) }
            return
        }
        guard let (digits, point) = shortest else {
            bytes.append(contentsOf: (isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity").utf8)
            return
        }
        if sign == .minus { bytes.append(0x2D) }
        if digits.isEmpty {
            bytes.append(contentsOf: "0.0".utf8)
        } else if point > 16 || point == 16 && digits.count <= 16 || point < -3 {
            bytes.append(digits[0])
            bytes.append(0x2E)
            bytes.append(contentsOf: digits.count > 1 ? digits[1...] : [0x30])
            bytes.append(contentsOf: (point > 0 ? "e+" : "e-").utf8)
            let exponent = (point - 1).magnitude
            if exponent < 10 { bytes.append(0x30) }
            Int(exponent).append(to: &bytes)
        } else if point <= 0 {
            bytes.append(contentsOf: "0.".utf8)
            bytes.append(contentsOf: repeatElement(0x30, count: -point))
            bytes.append(contentsOf: digits)
        } else if digits.count <= point {
            bytes.append(contentsOf: digits)
            bytes.append(contentsOf: repeatElement(0x30, count: point - digits.count))
            bytes.append(contentsOf: ".0".utf8)
        } else {
            bytes.append(contentsOf: digits[..<point])
            bytes.append(0x2E)
            bytes.append(contentsOf: digits[point...])
        }
    }
}
