import './main'
import './more'
