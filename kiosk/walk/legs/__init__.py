"""What a person does at each step, and what has to come of it. A walk takes its profile's legs."""
