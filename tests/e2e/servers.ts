/** The built app at the root of a host, and in a folder of another: tools/runBrowserTests.ts picks free ports. */
export const rootPort = process.env.PORTOLAN_ROOT_PORT ?? "4390";
export const folderPort = process.env.PORTOLAN_FOLDER_PORT ?? "4391";

export const folder = "/some/sub/folder/";
export const rootAddress = `http://127.0.0.1:${rootPort}/`;
export const folderAddress = `http://127.0.0.1:${folderPort}${folder}`;
