"""Asks an independent validator what a JSON Schema says of documents.

validate.py SCHEMA < documents, one a line; answers a line each: "valid", or what is wrong first.
"""
import json
import sys

from jsonschema_rs import Draft202012Validator, meta

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
meta.validate(schema)
validator = Draft202012Validator(schema, validate_formats=True)
for line in sys.stdin:
    error = next(validator.iter_errors(json.loads(line)), None)
    path = "" if error is None else "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.instance_path)
    print("valid" if error is None else json.dumps(f"${path}: {error.message[:120]}"))
