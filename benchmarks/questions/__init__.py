"""How well questions are answered: servers full of talks, questions with their truth, and a judge."""
