/** Stands in for the parts of the editor that no form of ours opens. */
export default {};
