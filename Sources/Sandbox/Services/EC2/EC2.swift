/// Amazon EC2: a file for each group of its resources.
enum EC2 {}
