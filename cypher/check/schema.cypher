// The indexes there are, those of constraints among them: by name, what they are on.
SHOW INDEXES
YIELD name, labelsOrTypes, properties, owningConstraint
RETURN name, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS isUnique
