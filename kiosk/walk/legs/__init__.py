"""What a person does at each step, and what has to come of it; a walk picks the legs its profile needs."""
