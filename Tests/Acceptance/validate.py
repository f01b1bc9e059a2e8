"""Asks an independent validator what a JSON Schema says of documents.

validate.py SCHEMA < documents, one a line; answers a line each: "valid", or what is wrong first.
"""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
for line in sys.stdin:
    error = next(validator.iter_errors(json.loads(line)), None)
    print("valid" if error is None else json.dumps(f"{error.json_path}: {error.message[:120]}"))
