/// Rules that are held where something is read or drawn: what there is to know of them, by what they are about.
enum Told {}
