// Compiles the clinical knowledge base from YAML to typed JSON. Nothing to compile yet.
export {}
