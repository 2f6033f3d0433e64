// Stands in for a package that Ink only uses while somebody develops Ink programs.
export default {connectToDevTools() {}};
