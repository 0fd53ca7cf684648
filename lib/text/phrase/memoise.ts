/** The same function of a node, which works out each answer once. */
export function memoise<Answer>(tell: (node: number) => Answer): (node: number) => Answer {
  const known = new Map<number, Answer>();
  return (node) => {
    let answer = known.get(node);
    if (answer === undefined) {
      answer = tell(node);
      known.set(node, answer);
    }
    return answer;
  };
}
